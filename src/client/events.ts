/** What happens in a session, live, as the sandbox sends it. */
import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { components } from './api.generated.ts'

type Schemas = components['schemas']

/** Counts up in its session: where a watcher that comes back goes on. */
interface Numbered {
  readonly id: number
}

/** One thing that happened in the sandbox; `name` says which kind, and with it what `data` is. */
export type SandboxEvent = Numbered &
  (
    | { readonly name: 'exchange'; readonly data: Schemas['Entry'] }
    | {
        readonly name: 'order'
        /** As it is now; one that was removed has no order. */
        readonly data:
          | Schemas['OrderSummary']
          | { readonly provider: string; readonly id: string; readonly order: null }
      }
    | {
        readonly name: 'fault'
        readonly data: {
          readonly what: 'added' | 'changed' | 'struck' | 'removed'
          readonly fault: Schemas['Fault']
          /** Of the journal, where it struck. */
          readonly entry?: number
        }
      }
    | { readonly name: 'clock'; readonly data: { readonly now: string; readonly frozen: boolean } }
    | { readonly name: 'reset'; readonly data: { readonly session: string; readonly snapshot?: string } }
    /** So many events are no longer there, because the watcher came late or reads too slowly. */
    | { readonly name: 'missed'; readonly data: { readonly count: number } }
  )

/** Events as they come, until the sandbox stops, the session is forgotten, or nobody wants them any more. */
export class EventStream implements AsyncIterableIterator<SandboxEvent> {
  readonly #reader: ReadableStreamDefaultReader<{ id?: string | undefined; event?: string | undefined; data: string }>

  constructor(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader()
  }

  async next(): Promise<IteratorResult<SandboxEvent, undefined>> {
    const { done, value } = await this.#reader.read()
    if (done) return { done: true, value: undefined }
    const { id, event: name, data } = value
    // The control API sends these and no others.
    return { done: false, value: { id: Number(id), name, data: JSON.parse(data) } as SandboxEvent }
  }

  /** Stops watching: by itself at the end of a `for await`. */
  async return(): Promise<IteratorResult<SandboxEvent, undefined>> {
    await this.#reader.cancel()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }
}
