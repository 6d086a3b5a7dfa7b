/** Watches a session by its server-sent events, as a test wants to read them: one message after the other. */
import { onTestFinished } from 'vitest'
import type { Sandbox } from '../../src/index.ts'

export interface Message {
  readonly id?: number
  readonly event?: string
  readonly data?: Data
  /** Of a message without an event. */
  readonly comment?: string
}

type Data = { readonly [key: string]: unknown }

export interface Watcher {
  readonly response: Response
  /** The next message, as soon as it comes; undefined once the stream has ended. */
  next(): Promise<Message | undefined>
  /** The next messages that are events. */
  events(count: number): Promise<Message[]>
  leave(): Promise<void>
}

/**
 * @param query `?after=5`
 * @example const watcher = await watch(sandbox); await watcher.events(2)
 */
export async function watch(
  sandbox: Pick<Sandbox, 'fetch'>,
  { query = '', headers = {}, signal }: { query?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Watcher> {
  const request = new Request(`http://sandbox/_sandbox/events${query}`, { headers, ...(signal && { signal }) })
  const watcher = watching(await sandbox.fetch(request))
  onTestFinished(() => watcher.leave())
  return watcher
}

/** @param response to a call for events, however it came */
function watching(response: Response): Watcher {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Message | undefined> => {
    while (!text.includes('\n\n')) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) return undefined
      text += value
    }
    const end = text.indexOf('\n\n')
    const message = parsed(text.slice(0, end))
    text = text.slice(end + 2)
    return message
  }
  return {
    response,
    next,
    events: async (count) => {
      const found: Message[] = []
      while (found.length < count) {
        const message = await next()
        if (!message) throw new Error(`The stream ended after ${found.length} events, not ${count}.`)
        if (message.event !== undefined) found.push(message)
      }
      return found
    },
    leave: async () => reader?.cancel(),
  }
}

function parsed(block: string): Message {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trimStart()]
    }),
  )
  return {
    ...(fields.id === undefined ? {} : { id: Number(fields.id) }),
    ...(fields.event === undefined ? {} : { event: fields.event }),
    ...(fields.data === undefined ? {} : { data: JSON.parse(fields.data) as Data }),
    ...(fields[''] === undefined ? {} : { comment: fields[''] }),
  }
}
