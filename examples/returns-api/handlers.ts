/** What the Returns API does with a request, operation by operation. */
import { type Answer, type Call, decide, type Gate, type Handler, problem, violations } from 'order-sandbox'
import { moved } from './returns.ts'
import { refusals, transitions } from './rules.ts'
import type { NewReturn, Return, ReturnRecord, ReturnUpdate } from './types.ts'

const authorized: Gate = {
  ...refusals.unauthorized,
  refuses: ({ token }) => (token?.state === 'accepted' ? undefined : { status: 401, message: 'Send a valid token.' }),
}

const mayWrite: Gate = {
  ...refusals.readOnly,
  refuses: ({ token }) => (token?.readOnly ? { status: 403, message: 'This token may only read.' } : undefined),
}

const returnExists: Gate = {
  ...refusals.noReturn,
  refuses: ({ record, params }) => (record ? undefined : { status: 404, message: `There is no return ${params.id}.` }),
}

const isJson: Gate = {
  ...refusals.notJson,
  refuses: ({ body }) => (body.kind === 'json' ? undefined : { status: 400, message: 'Send JSON.' }),
}

/** Holds the body to what the spec says of it. */
const isValid: Gate = {
  ...refusals.invalid,
  refuses: ({ operation, body }) => {
    const schema = operation.request['application/json']
    if (!schema || body.kind !== 'json') return undefined
    const errors = new Map<string, string[]>()
    for (const { instancePath, params, message = 'is not valid' } of violations(schema.validate, body.value)) {
      const field = instancePath.slice(1) || String(params.missingProperty ?? params.additionalProperty ?? 'body')
      errors.set(field, [...(errors.get(field) ?? []), message])
    }
    if (errors.size === 0) return undefined
    return { status: 422, message: `Check ${[...errors.keys()].join(', ')}.`, errors: Object.fromEntries(errors) }
  },
}

const reading = [authorized, returnExists]
const writing = [authorized, mayWrite]

const createReturn: Handler<Return> = {
  gates: [...writing, isJson, isValid],
  play: (call) => {
    const numbers = Array.from(call.orders(), ({ order }) => Number(/\d+$/.exec(order.id)?.[0] ?? 0))
    const order: Return = {
      ...(valueOf(call) as NewReturn),
      id: `RMA-${Math.max(1000, ...numbers) + 1}`,
      status: 'requested',
      received_at: null,
      requested_at: new Date(call.now).toISOString(),
    }
    return { answer: answer(201, order), record: { order, fulfillments: [], history: [], memory: {} } }
  },
}

const getReturn: Handler<Return> = {
  order: 'id',
  gates: reading,
  play: (call) => ({ answer: answer(200, recordOf(call).order) }),
}

const updateReturn: Handler<Return> = {
  order: 'id',
  gates: [...writing, returnExists, isJson, isValid],
  play: (call) => {
    const record = recordOf(call)
    const { status: to } = valueOf(call) as ReturnUpdate
    const decision = decide(transitions, { trigger: 'status', from: record.order.status, to }, record)
    const decisions = [decision]
    switch (decision.verdict) {
      case 'allow': {
        const after = moved(record, decision, call.now)
        return { answer: answer(200, after.order), record: after, decisions }
      }
      case 'suppress':
        // The answer is as if all were well; the notice tells whoever looks that nothing has changed.
        return {
          answer: answer(200, record.order),
          decisions,
          notices: [{ name: 'nothing-changed', rule: decision.rule }],
        }
      case 'refuse':
        return { problem: problem(decision.rule, 409, `A return that is ${decision.from} cannot be ${to}.`), decisions }
    }
  },
}

const answer = (status: number, body: Return): Answer => ({ status, headers: {}, body })

/** The gates have let it pass: it is JSON and fits the spec. */
const valueOf = ({ body }: Call<Return>): unknown => (body.kind === 'json' ? body.value : undefined)

/** The gates have let it pass: there is such a return. */
const recordOf = ({ record }: Call<Return>): ReturnRecord => record as ReturnRecord

export const handlers = { createReturn, getReturn, updateReturn }
