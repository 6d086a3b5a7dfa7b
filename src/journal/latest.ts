/** The latest of what comes one after the other: the oldest go where it becomes too much. */

export interface Bounds {
  readonly entries: number
  readonly bytes: number
}

export class Latest<Item extends { readonly bytes: number }> {
  readonly #bounds: Bounds
  /** The oldest first, from `#first` on; what lies before it has been dropped. */
  #items: (Item | undefined)[] = []
  #first = 0
  #bytes = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** The latest one stays, whatever it weighs. */
  add(item: Item): void {
    this.#items.push(item)
    this.#bytes += item.bytes
    while (this.size > this.#bounds.entries || (this.#bytes > this.#bounds.bytes && this.size > 1)) this.#dropOldest()
  }

  /** How many there are. */
  get size(): number {
    return this.#items.length - this.#first
  }

  /** @param place 0 for the oldest */
  at(place: number): Item | undefined {
    return place < 0 ? undefined : this.#items[this.#first + place]
  }

  /** Puts another of the same weight in the place of one that is there. */
  replace(place: number, item: Item): void {
    this.#items[this.#first + place] = item
  }

  /** Some of them, the oldest first. */
  slice(from = 0, to = Infinity): Item[] {
    return this.#items.slice(this.#first + from, this.#first + to).filter((one) => one !== undefined)
  }

  clear(): void {
    this.#items = []
    this.#first = 0
    this.#bytes = 0
  }

  /** Moves on instead of moving everything, so that what is full costs what is empty does. */
  #dropOldest(): void {
    this.#bytes -= this.#items[this.#first]?.bytes ?? 0
    this.#items[this.#first] = undefined
    this.#first += 1
    if (this.#first < 1024 || this.#first * 2 < this.#items.length) return
    this.#items = this.#items.slice(this.#first)
    this.#first = 0
  }
}
