/** The tools that make trouble, and end it. */
import { z } from 'zod'
import { type FaultSpec, faultKinds } from '../../index.ts'
import { adds, provider, removes, session, tool } from './tool.ts'

const time = z.number().min(0)

export const addFault = tool({
  name: 'add_fault',
  title: 'Add a fault',
  description:
    'Makes matching requests fail, late or lost, until `times` are used up. At stage "response" the order HAS changed and then the answer is lost. E.g. {"kind": "status", "status": 500, "times": 2, "match": {"provider": "newstore"}}. `overview` lists the faults in force.',
  input: z.strictObject({
    session,
    kind: z
      .enum(faultKinds)
      .describe(
        'status needs status; latency ms; rate-limit limit and windowMs; slow-body bytesPerSecond; the others nothing.',
      ),
    stage: z.enum(['request', 'response']).optional().describe('request (the order stays as it is) unless given.'),
    times: z.int().min(1).optional().describe('How often it strikes; without end unless given.'),
    skip: z.int().min(0).optional().describe('How many matching requests pass first.'),
    probability: z.number().min(0).max(1).optional(),
    per: z.enum(['order', 'request-id', 'session']).optional().describe('Counts skip and times for each of its own.'),
    match: z
      .strictObject({
        provider: provider.optional(),
        operation: z.string().optional(),
        order: z.union([z.string(), z.int()]).optional(),
        tenant: z.string().optional(),
        method: z.string().optional(),
        path: z.string().optional().describe('With * for any run of characters.'),
        header: z.record(z.string(), z.string()).optional(),
        body: z.record(z.string(), z.unknown()).optional().describe('By JSON Pointer: {"/order_status": "open"}.'),
      })
      .optional()
      .describe('Which requests; all unless given.'),
    status: z.int().optional(),
    body: z.unknown().optional().describe('Instead of the API’s own error body.'),
    headers: z.record(z.string(), z.string()).optional(),
    retryAfter: z.int().optional().describe('Seconds.'),
    ms: z
      .union([time, z.strictObject({ min: time, max: time }), z.strictObject({ median: time, p99: time })])
      .optional(),
    limit: z.int().optional(),
    windowMs: z.int().optional(),
    bytesPerSecond: z.int().optional(),
  }),
  output: z.looseObject({ id: z.string(), kind: z.string() }),
  hints: adds,
  play: async ({ session: _session, ...given }, { sandbox }) => {
    // Whether its fields go with its kind is for the sandbox to say.
    const added = await sandbox.faults.add(given as FaultSpec)
    const fault = Object.fromEntries(Object.entries(added).filter(([key]) => key !== 'remove'))
    return { text: `In force: ${JSON.stringify(fault)}`, data: fault }
  },
})

export const removeFaults = tool({
  name: 'remove_faults',
  title: 'Remove faults',
  description: 'Ends one fault by its id, or all faults of the session without one.',
  input: z.strictObject({ session, id: z.string().optional().describe('E.g. "fault-1".') }),
  hints: removes,
  play: async ({ id }, { sandbox: { faults } }) => {
    await (id === undefined ? faults.clear() : faults.remove(id))
    return { text: id === undefined ? 'All faults are gone.' : `${id} is gone.` }
  },
})
