/** How text reaches a terminal: colours where they are wanted, and nothing that the terminal would obey. */
import { styleText } from 'node:util'

type Style = 'dim' | 'bold' | 'red' | 'green' | 'yellow'

/** Text in a style, if what it is written to is a terminal that takes it; `NO_COLOR` is honoured. */
export const styled = (style: Style, text: string, stream: NodeJS.WritableStream): string =>
  styleText(style, text, { stream })

/** Control, format and line-breaking characters as `\u001b`: they come with requests, and a terminal would obey them. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )

/** The same of a message of many lines, which stay lines. */
export const escapedLines = (text: string): string => text.split('\n').map(escaped).join('\n')
