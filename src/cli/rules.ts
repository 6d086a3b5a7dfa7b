/** `order-sandbox rules`: what the sandbox does, why, and how we know. */
import { createSandbox, groundOf, Mistake, type Provider } from '../index.ts'
import { diagramOf } from './diagram.ts'
import { didYouMean, nearest, type Values, WrongCall } from './options.ts'
import { styled } from './terminal.ts'

export async function rules(values: Values, [wanted]: readonly string[]): Promise<number> {
  if ([values.json, values.markdown, values.mermaid].filter(Boolean).length > 1) {
    throw new WrongCall('Choose one of --json, --markdown and --mermaid. See: order-sandbox rules --help')
  }
  const { providers } = await createSandbox({ providers: values.providers, fixtures: [] })
  const shown = wanted === undefined ? providers : [named(wanted, providers)]
  process.stdout.write(textOf(shown, values, wanted !== undefined))
  return 0
}

function named(name: string, providers: readonly Provider[]): Provider {
  const found = providers.find((one) => one.name === name)
  if (found) return found
  const names = providers.map((one) => one.name)
  throw new Mistake(
    'unknown',
    `There is no provider named "${name}". There are: ${names.join(', ')}.${didYouMean(nearest(name, names))}`,
  )
}

function textOf(providers: readonly Provider[], { json, markdown, mermaid }: Values, one: boolean): string {
  if (json) return `${JSON.stringify(providers.map(jsonOf), null, 2)}\n`
  if (markdown) return providers.map(markdownOf).join('\n')
  if (mermaid) return providers.map((provider) => (one ? diagramOf(provider) : fencedDiagram(provider))).join('\n')
  return providers.map(tableOf).join('\n')
}

/** Each rule, and each transition with the verdicts of its row and its guards. */
const jsonOf = ({ name, title, rules, transitions }: Provider) => ({
  provider: name,
  title,
  rules: rules.map(({ id, statement, basis }) => ({ id, statement, basis })),
  transitions: transitions.map(({ id, trigger, from, to, verdict = 'allow', guards = [] }) => ({
    rule: id,
    trigger,
    from,
    to,
    verdict,
    guards: guards.map(({ id, verdict, remedy }) => ({ rule: id, verdict, remedy })),
  })),
})

export function markdownOf({ title, name, rules }: Provider): string {
  const cell = (text: string): string =>
    text.replaceAll(/[\\|]/g, '\\$&').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ')
  return [
    `## ${title}`,
    '',
    `Rules of \`${name}\`: what is documented is quoted, what is assumed says why.`,
    '',
    '| rule | what happens | known from | quote or reason |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) => `| \`${rule.id}\` | ${cell(rule.statement)} | ${rule.basis.kind} | ${cell(groundOf(rule.basis))} |`,
    ),
    '',
  ].join('\n')
}

const fencedDiagram = (provider: Provider): string =>
  [`## ${provider.title}`, '', '```mermaid', diagramOf(provider).trimEnd(), '```', ''].join('\n')

/** On a terminal as wide as that, else one line for each statement and each reason. */
function tableOf({ title, name, rules }: Provider): string {
  const widthOfIds = Math.max(...rules.map(({ id }) => id.length))
  const widthOfKinds = 'documented'.length
  const indent = ' '.repeat(2 + widthOfIds + 2 + widthOfKinds + 2)
  const width = Math.max(40, (process.stdout.columns ?? Number.POSITIVE_INFINITY) - indent.length)
  const lines = [styled('bold', `${title} (${name})`, process.stdout)]
  for (const rule of rules) {
    const [first = '', ...rest] = wrapped(rule.statement, width)
    const kind = styled(rule.basis.kind === 'documented' ? 'green' : 'yellow', rule.basis.kind, process.stdout)
    const padding = ' '.repeat(widthOfKinds - rule.basis.kind.length)
    lines.push(`  ${rule.id.padEnd(widthOfIds)}  ${kind}${padding}  ${first}`)
    for (const line of rest) lines.push(indent + line)
    for (const line of wrapped(groundOf(rule.basis), width)) lines.push(indent + styled('dim', line, process.stdout))
  }
  return `${lines.join('\n')}\n`
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
