/** docs/rules.md and the table of rules in README.md, from the rules of the providers. */
import { markdownOf } from '../src/cli/rules.ts'
import { type Provider, providers } from '../src/index.ts'

export const rulesPage = (): string =>
  [
    '# What is documented, and what is assumed',
    '',
    '<!-- Generated from the rules of the providers by `npm run generate`. Change the rules, not this page. -->',
    '',
    'Each rule says how we know it: by the words of the vendor, or by an assumption and its reason. An assumption is the first to change when somebody knows better.',
    '`order-sandbox rules` prints the same, `--mermaid` the states as a diagram.',
    '',
    rulesTable(),
    providers.map(markdownOf).join('\n'),
  ].join('\n')

/** How many rules there are of each kind. */
export function rulesTable(): string {
  const count = ({ rules }: Provider, kind: 'documented' | 'assumed'): number =>
    rules.filter(({ basis }) => basis.kind === kind).length
  return [
    '| API | rules | documented | assumed |',
    '|---|---|---|---|',
    ...providers.map(
      (one) => `| ${one.title} | ${one.rules.length} | ${count(one, 'documented')} | ${count(one, 'assumed')} |`,
    ),
    '',
  ].join('\n')
}
