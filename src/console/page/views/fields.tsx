/** What an order holds, field by field and row by row, in its API's own words. */
import { useSignal } from '@preact/signals'
import type { OrderView } from '../api.ts'
import { Json } from '../json.tsx'

const isBare = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

export function Fields({ view: { order, memory } }: { view: OrderView }) {
  const all = useSignal(false)
  const fields = Object.entries(order).filter(([key]) => key !== 'sales_order_lines' && key !== 'items')
  const bare = fields.filter(([, value]) => isBare(value))
  const shown = all.value ? fields : fields.filter(([, value]) => !isBare(value))
  return (
    <>
      <dl class="fields">
        {shown.map(([key, value]) => (
          <Field key={key} name={key} value={value} />
        ))}
        {Object.entries(memory).map(([key, value]) => (
          <Field key={key} name={`${key} (not shown by the API)`} value={value} />
        ))}
      </dl>
      {bare.length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? 'Hide empty fields' : `Show ${bare.length} empty fields`}
        </button>
      )}
    </>
  )
}

function Field({ name, value }: { name: string; value: unknown }) {
  const isDeep = typeof value === 'object' && value !== null && !isBare(value)
  return (
    <div class={isDeep ? 'field field-deep' : 'field'}>
      <dt>{name}</dt>
      <dd>
        {isDeep ? <Json value={value} label={name} /> : typeof value === 'string' ? value : JSON.stringify(value)}
      </dd>
    </div>
  )
}

/** A table with a column for each field that any row has a value for. */
export function Rows({ rows, label }: { rows: readonly Record<string, unknown>[]; label: string }) {
  const met = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => !isBare(row[key]))))]
  // An id is what people look for least, and some are long.
  const columns = [...met.filter((key) => key !== 'id'), ...met.filter((key) => key === 'id')]
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column.replaceAll('_', ' ')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((column) => (
                <td key={column} class={typeof row[column] === 'number' ? 'number' : undefined}>
                  {isBare(row[column])
                    ? ''
                    : typeof row[column] === 'object'
                      ? JSON.stringify(row[column])
                      : String(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
