/** The journal, live: what was asked, answered and decided. */
import { computed, signal } from '@preact/signals'
import { type EntryView, sandbox } from '../api.ts'
import { bound, Filters, More, Narrowing, NoneFits } from '../controls.tsx'
import { entries, titleOf } from '../live.ts'
import { Empty, Failure, Heading, StatusTag, useDeed, when } from '../parts.tsx'
import { route, to } from '../route.ts'
import { Entry } from './entry.tsx'

const pageSize = 100

const kinds = {
  '': () => true,
  decided: ({ decisions }: EntryView) => decisions.some(({ verdict }) => verdict !== 'allow'),
  refused: ({ answer }: EntryView) => answer.status >= 400,
  faults: ({ faults }: EntryView) => faults.length > 0,
}

const kind = signal<keyof typeof kinds>('')
const by = new Narrowing(kind)
const limit = signal(pageSize)

/** The latest first. */
const found = computed(() =>
  entries.value.filter((entry) => kinds[kind.value](entry) && by.fits(entry, () => textOf(entry))).toReversed(),
)

const textOf = ({ request, answer, decisions }: EntryView): string =>
  JSON.stringify([request, answer.status, decisions])

export function JournalView() {
  const [n] = route.value.rest
  const { error, run } = useDeed()
  return (
    <div class={n === undefined ? 'split' : 'split split-open'}>
      <section class="journal" aria-label="All entries">
        <Heading title="Journal">
          <Filters
            by={by}
            what="the journal"
            hint="Path, field, rule…"
            after={
              <button type="button" class="quiet" disabled={entries.value.length === 0} onClick={() => run(clear)}>
                Empty the journal
              </button>
            }
          >
            <label>
              <span class="hidden">Which entries</span>
              <select {...bound(kind)}>
                <option value="">every request</option>
                <option value="decided">stopped by a rule</option>
                <option value="refused">refused</option>
                <option value="faults">struck by a fault</option>
              </select>
            </label>
          </Filters>
        </Heading>
        <Failure error={error} />
        {found.value.length === 0 ? <Nothing /> : <List open={n} />}
      </section>
      {n !== undefined && <Entry key={n} n={Number(n)} />}
    </div>
  )
}

async function clear(): Promise<void> {
  await sandbox.value.journal.clear()
  entries.value = []
}

function Nothing() {
  if (entries.value.length > 0) return <NoneFits by={by} what="entry" all={`${entries.value.length} entries`} />
  return (
    <Empty title="Nothing has been asked yet.">
      <p>Point your front end at this address, and every request appears here:</p>
      <code class="id">{location.origin}</code>
      <p>
        Or <a href={to('orders')}>open an order</a> and send a request from there.
      </p>
    </Empty>
  )
}

function List({ open }: { open: string | undefined }) {
  return (
    <>
      <ol class="entries">
        {found.value.slice(0, limit.value).map((entry) => (
          <li key={entry.n}>
            <Row entry={entry} isOpen={String(entry.n) === open} />
          </li>
        ))}
      </ol>
      <More limit={limit} of={found.value.length} step={pageSize} what="older ones" />
    </>
  )
}

function Row({ entry, isOpen }: { entry: EntryView; isOpen: boolean }) {
  const { n, at, provider, request, answer, durationMs } = entry
  return (
    <a class="entry-row" href={to('journal', n)} aria-current={isOpen ? 'true' : undefined}>
      <span class="entry-n">{n}</span>
      <StatusTag status={answer.status} lost={!answer.delivered} />
      <span class="entry-method">{request.method}</span>
      <span class="entry-path" title={request.path}>
        {request.path}
      </span>
      <span class="entry-said">{said(entry)}</span>
      <span class="entry-when">
        {titleOf(provider)} · {when(at).slice(11)} · {durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs)}{' '}
        ms
      </span>
    </a>
  )
}

/** The one thing to know of an exchange, in few words. */
function said(entry: EntryView): string {
  const { decisions, faults, refusedBy, notices, actor } = entry
  const name = (rule: string): string => rule.slice(rule.indexOf('.') + 1).replaceAll('-', ' ')
  const decided = decisions.map(({ from, to, verdict, rule }) =>
    verdict === 'allow'
      ? from === to
        ? ''
        : `${from} → ${to}`
      : `${from} → ${to} ${verdict === 'suppress' ? 'suppressed' : 'refused'}: ${name(rule)}`,
  )
  const all = [
    ...(actor === undefined ? [] : [`by ${actor}`]),
    ...faults.map(({ kind }) => `fault: ${kind}`),
    ...decided.filter(Boolean),
    ...(refusedBy && decisions.length === 0 ? [`refused: ${name(refusedBy.rule)}`] : []),
    // A fault's own notice says what stands there already.
    ...(decisions.length === 0 && faults.length === 0 ? notices.map((notice) => notice.name.replaceAll('-', ' ')) : []),
  ]
  return all.length > 0 ? all.join(' · ') : changed(entry)
}

/** The fields that it changed, where there is nothing else to say of it. */
function changed({ change, request, answer }: EntryView): string {
  if (request.method === 'GET' || answer.status >= 400) return ''
  const fields = change.flatMap(({ path }) => /^\/order\/(\w+)/.exec(path)?.[1] ?? [])
  const told = [...new Set(fields)].filter((field) => field !== 'updated_at')
  return told.length === 0 ? 'changed nothing' : `changed ${told.join(', ')}`
}
