/** The hold button of a support desk: what a person sees after pressing it. Runs in a browser. */

/** Where NewStore is, and who is signed in. */
export interface Desk {
  readonly newstore: string
  readonly tenant: string
  readonly token: string
}

/** What the page shows beside the button. */
export type Shown =
  | { readonly mood: 'done'; readonly text: string }
  /** `pressAgain` where pressing the button once more may do; the reference is for whoever asks NewStore's support. */
  | { readonly mood: 'trouble'; readonly text: string; readonly pressAgain: boolean; readonly reference: string }

/** NewStore's errors, as it documents them. */
interface Problem {
  readonly message: string
  readonly request_id: string
}

export async function pressHold({ newstore, tenant, token }: Desk, order: string): Promise<Shown> {
  const reference = crypto.randomUUID()
  const answer = await fetch(`${newstore}/order-management/orders/${encodeURIComponent(order)}`, {
    method: 'PATCH',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Request-Id': reference,
      Tenant: tenant,
      'X-Newstore-Tenant': tenant,
    },
    body: JSON.stringify({ status: 'on_hold' }),
  }).catch(() => undefined)

  const trouble = (text: string, pressAgain: boolean): Shown => ({ mood: 'trouble', text, pressAgain, reference })
  if (!answer) return trouble('NewStore does not answer. Try again in a moment.', true)
  switch (answer.status) {
    case 200:
      return { mood: 'done', text: 'The order is on hold.' }
    case 400: {
      // The reason is NewStore's own, and the same request would fail again: there is nothing to press.
      const { message } = (await answer.json()) as Problem
      return trouble(`The order cannot be held: ${message}`, false)
    }
    case 401:
    case 403:
      return trouble(
        'You are not allowed to hold orders of this shop, or were signed in too long. Sign in again.',
        false,
      )
    case 404:
      return trouble('This shop has no such order. Is it from another one?', false)
    default:
      return trouble('NewStore has trouble of its own. Try again in a moment.', true)
  }
}

/** As HTML; whatever NewStore says is text. */
export function render(shown: Shown): string {
  const text = shown.text.replaceAll(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
  if (shown.mood === 'done') return `<p role="status">${text}</p>`
  const button = shown.pressAgain ? ' <button type="button">Hold</button>' : ''
  return `<p role="alert">${text} <small>Reference ${shown.reference}</small>${button}</p>`
}
