/** What of a page in docs/ can be run: its programs, and its sessions at a prompt. */
import { readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

export interface Block {
  readonly language: string
  /** What stands behind the language: the name of a file, or where it runs. */
  readonly note: string
  readonly text: string
}

/** @param path from the root of the repository */
export function blocksOf(path: string): Block[] {
  const page = readFileSync(new URL(path, root), 'utf8')
  return [...page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, language = '', note = '', text = '']) => ({
    language,
    note,
    text,
  }))
}

/** A command and what it prints, where `…` stands for anything. */
export interface Step {
  readonly command: string
  readonly output: string
}

/** The commands of a session; one goes on in the next line where its line ends with a backslash. */
export const stepsIn = ({ text }: Block): Step[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((step): Step => {
      const [, command = '', output = ''] = /^((?:.*\\\n)*.*)\n?([\s\S]*)$/.exec(step.trimEnd()) ?? []
      return { command, output }
    })

export const stepsOf = (path: string): Step[] =>
  blocksOf(path)
    .filter(({ language }) => language === 'console')
    .flatMap(stepsIn)

export const pattern = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  )

/** What a program says that it prints: `console.log(…) // this | and this the next time`. */
export const printedBy = ({ text }: Block): string[] =>
  [...text.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].flatMap(([, said = '']) => said.split(' | '))
