/** docs/command-line.md, from the tables of commands and options. */
import { nameOf, withoutIt } from '../src/cli/help.ts'
import {
  type CommandName,
  commands,
  exitCodes,
  flagOf,
  type Key,
  type Option,
  options,
  otherVariables,
  rowsOf,
  variableOf,
} from '../src/cli/options.ts'

export const commandLinePage = (): string =>
  [
    '# The command line',
    '',
    '<!-- Generated from src/cli/options.ts by `npm run generate`. Change the table, not this page. -->',
    '',
    'Results go to stdout, talk goes to stderr. `order-sandbox help <command>` prints what stands here.',
    '',
    ...table(
      ['command', ''],
      Object.entries(commands).map(([name, { help }]) => [`[\`${name}\`](#order-sandbox-${name})`, help]),
    ),
    ...(Object.keys(commands) as CommandName[]).flatMap(sectionOf),
    '## Where options may stand',
    '',
    'On the command line, in the environment, and in `order-sandbox.config.json`, `.yaml` or `.ts`. The command line beats the',
    'environment, which beats the config file. `--no-<option>` turns off what one of them turns on. In the environment, commas',
    'stand between the values of an option that can be repeated, and an empty variable counts as none; in the config file, such',
    'an option is a list. Files are named from the current directory, in a config file from its own. A secret is better kept in',
    'the environment. `init` and `completion` look at the command line alone.',
    '',
    'Editors complete and check the config file by its JSON Schema:',
    '',
    '```json',
    '{ "$schema": "./node_modules/order-sandbox/config.schema.json", "port": 4011 }',
    '```',
    '',
    '```yaml',
    '# yaml-language-server: $schema=node_modules/order-sandbox/config.schema.json',
    'port: 4011',
    '```',
    '',
    '```ts',
    "import { defineConfig } from 'order-sandbox'",
    '',
    'export default defineConfig({ port: 4011 })',
    '```',
    '',
    '`order-sandbox check` names everything that is wrong in it.',
    '',
    ...table(
      ['option', 'environment', 'config file'],
      (Object.entries(options) as [Key, Option][]).map(([key, option]) => [
        `\`${flagOf(key)}\``,
        option.notIn?.includes('environment') ? '' : `\`${variableOf(key)}\``,
        option.notIn?.includes('config') ? '' : `\`${option.configKey ?? key}\``,
      ]),
    ),
    'Variables that are no options:',
    '',
    ...table(
      ['variable', ''],
      otherVariables.map(([name, what]) => [`\`${name}\``, what]),
    ),
    '## Completion',
    '',
    'Bash, in `~/.bashrc`, and zsh, in `~/.zshrc` after `compinit`; fish once:',
    '',
    '```sh',
    'source <(order-sandbox completion bash)',
    'source <(order-sandbox completion zsh)',
    'order-sandbox completion fish > ~/.config/fish/completions/order-sandbox.fish',
    '```',
    '',
    'The scripts are made from the same table as this page and run no program at a Tab. They complete the command `order-sandbox`, which is there where the',
    'package is installed for good (`npm install --global order-sandbox`), or where `node_modules/.bin` is in the path; after `npx`, shells do not look.',
    '',
    '## Exit codes',
    '',
    ...table(
      ['code', ''],
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
    ),
    'A command that a second Ctrl-C or SIGTERM stops at once exits with 130 or 143.',
    '',
  ].join('\n')

function sectionOf(name: CommandName): string[] {
  const { usage, help, examples } = commands[name]
  return [
    `## \`order-sandbox ${name}\``,
    '',
    `${help[0]?.toUpperCase()}${help.slice(1)}${help.endsWith('?') ? '' : '.'}`,
    '',
    '```sh',
    `order-sandbox ${usage}`,
    '```',
    '',
    ...examples.flatMap(([call, purpose]) => [`- \`${call}\`: ${purpose}`]),
    '',
    ...table(
      ['option', '', 'default'],
      rowsOf(name).map(([key, option]) => [`\`${nameOf(key, option)}\``, option.help, withoutIt(option, name) ?? '']),
    ),
  ]
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), '']
}

/** What Markdown would take for the end of a cell, or for HTML; inside code it takes nothing for HTML. */
const escaped = (cell: string): string =>
  cell.replaceAll('|', '\\|').replaceAll(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found))
