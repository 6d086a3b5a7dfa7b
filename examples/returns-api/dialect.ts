/** How the Returns API says no: a code, a message, and the bad fields where there are some. */
import type { Dialect } from 'order-sandbox'

const codes: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid',
  429: 'slow_down',
}

export const dialect: Dialect = {
  refuse: ({ status, message, errors, headers = {} }) => ({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: {
      code: codes[status] ?? (status < 500 ? 'bad_request' : 'failed'),
      message,
      ...(errors && { fields: errors }),
    },
  }),
  // A fault that somebody asked for: no rule says why.
  injected: (status) => ({ status, message: status < 500 ? 'The request was refused.' : 'Something went wrong.' }),
}
