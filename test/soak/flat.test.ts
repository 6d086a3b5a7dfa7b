/** The rule of the soak: what grows is found, and noise is none of it. */
import { expect, test } from 'vitest'
import { judge, type Timed } from './flat.ts'

/** Samples of a process that stays as it is, as noisily as real ones do; with something of it replaced. */
const samples = (change: (at: number) => Partial<Timed> = () => ({})): Timed[] =>
  Array.from({ length: 18 }, (_, at) => ({
    minute: (at + 1) / 6,
    heapMiB: (at < 6 ? 40 + at * 2 : 52) + (at % 3),
    rssMiB: 150 + (at % 5) * 4,
    resources: 12 + (at % 2),
    files: 30 + (at % 3),
    delayP99Ms: 15 + (at % 4) * 3,
    ...change(at),
  }))

const broken = (all: Timed[]): string[] => judge(all).flatMap(({ rule, holds }) => (holds ? [] : [rule]))

test('takes a process for flat that fills its bounds first, and is noisy then', () => {
  expect(broken(samples())).toEqual([])
})

test.for([
  ['a heap that grows', (at: number) => ({ heapMiB: 40 + at * 0.3 }), /^the heap grows/],
  ['a process that grows outside the heap', (at: number) => ({ rssMiB: 150 + at * 2 }), /^the memory of the process/],
  ['sockets that stay behind', (at: number) => ({ resources: 12 + at }), /^timers, sockets/],
  ['files that stay open', (at: number) => ({ files: 30 + at }), /^open files/],
  ['an event loop that gets later', (at: number) => ({ delayP99Ms: 15 + at * at }), /^the event loop/],
] as const)('finds %s', ([, change, rule]) => {
  expect(broken(samples(change))).toEqual([expect.stringMatching(rule)])
})

test('is not taken in by one wild sample', () => {
  expect(broken(samples((at) => (at === 12 ? { heapMiB: 90, rssMiB: 300, delayP99Ms: 900 } : {})))).toEqual([])
})
