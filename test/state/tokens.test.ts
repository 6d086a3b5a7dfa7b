/** The tokens that a session issues: remembered, but not without end. */
import { expect, test } from 'vitest'
import { Credentials, mostIssued } from '../../src/state/credentials.ts'

test('the oldest of very many tokens is forgotten, and no other', () => {
  const credentials = new Credentials('listed', [])

  for (let n = 0; n <= mostIssued; n++) {
    credentials.issue({ token: `token ${n}`, provider: 'newstore', tenants: ['acme'], expiresAtMs: 1 })
  }

  expect(credentials.state.issued.length).toBe(mostIssued)
  expect(credentials.check('newstore', 'token 0', 0).state).toBe('unknown')
  expect(credentials.check('newstore', 'token 1', 0).state).toBe('accepted')
})
