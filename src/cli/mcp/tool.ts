/** What a tool is: what it takes, what it may do, and how it is played. */
import type { ToolAnnotations } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Reached } from './reach.ts'

/** What a tool says: words, and where programs are likely to read on, data. */
export interface Told {
  readonly text: string
  readonly data?: Record<string, unknown>
}

export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output?: z.ZodObject
  readonly hints: ToolAnnotations
  /** @param reached the sandbox, seen from the session that the input names */
  readonly play: (input: z.infer<Input>, reached: Reached) => Promise<Told>
}

/** For the types' sake alone: what `play` is given is what `input` says. */
export const tool = <Input extends z.ZodObject>(definition: Tool<Input>): Tool => definition

/** Nothing outside the sandbox is ever touched. */
const inside = { openWorldHint: false } as const
export const looks: ToolAnnotations = { ...inside, readOnlyHint: true }
export const adds: ToolAnnotations = { ...inside, readOnlyHint: false, destructiveHint: false, idempotentHint: false }
export const removes: ToolAnnotations = { ...inside, readOnlyHint: false, destructiveHint: true, idempotentHint: true }
/** What it does is for the simulated API to say. */
export const sends: ToolAnnotations = { ...inside, readOnlyHint: false, destructiveHint: true, idempotentHint: false }

export const session = z
  .string()
  .regex(/^[\w.-]{1,64}$/)
  .optional()
  .describe('Which world is meant, where tests have sessions of their own; "default" unless given.')

export const provider = z.string().describe('Which API: newstore, skuio, or another that `overview` names.')
