/** Chance in one session: drawn from its seed alone, so that a run repeats. */
import { mersenne, mersenneFromState } from 'pure-rand/generator/mersenne'

export class Chance {
  readonly #seed: number
  #generator: ReturnType<typeof mersenne>

  constructor(seed: number) {
    this.#seed = seed
    this.#generator = mersenne(seed)
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    return (this.#generator.next() >>> 0) / 2 ** 32
  }

  /** As many hexadecimal digits, in lower case. */
  hex(digits: number): string {
    let text = ''
    while (text.length < digits) text += (this.#generator.next() >>> 0).toString(16).padStart(8, '0')
    return text.slice(0, digits)
  }

  reset(): void {
    this.#generator = mersenne(this.#seed)
  }

  get state(): readonly number[] {
    return this.#generator.getState()
  }

  restore(state: readonly number[]): void {
    this.#generator = mersenneFromState(state)
  }
}
