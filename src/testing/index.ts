/** What you import from `order-sandbox/testing`: the checks that every provider passes. */
export { type Check, type ConformanceOptions, conformance } from './conformance.ts'
