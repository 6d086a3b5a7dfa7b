/** Every rule that the sandbox plays by, and how we know it. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RuleView } from '../api.ts'
import { providers, rules, titleOf } from '../live.ts'
import { BasisTag, Choice, Empty, Heading, RuleLink, Source, VerdictTag, words } from '../parts.tsx'
import { route } from '../route.ts'

const provider = signal('')
const basis = signal<'' | 'documented' | 'assumed'>('')
const sought = signal('')

export function RulesView() {
  const [wanted] = route.value.rest
  const isThere = rules.value.some(({ id }) => id === wanted)
  useEffect(() => {
    if (wanted === undefined) return
    // Whoever follows a link to a rule sees that rule, whatever was filtered before.
    provider.value = ''
    basis.value = ''
    sought.value = ''
    requestAnimationFrame(() => document.getElementById(`rule-${wanted}`)?.scrollIntoView({ block: 'center' }))
  }, [wanted])
  const needle = sought.value.trim().toLowerCase()
  const found = rules.value.filter(
    (rule) =>
      (provider.value === '' || rule.provider === provider.value) &&
      (basis.value === '' || rule.basis.kind === basis.value) &&
      (needle === '' || JSON.stringify(rule).toLowerCase().includes(needle)),
  )
  const documented = rules.value.filter((rule) => rule.basis.kind === 'documented').length
  return (
    <>
      <Heading title="Rules">
        <search class="filters">
          <Choice
            label="API"
            value={provider.value}
            options={[
              { value: '', label: 'All' },
              ...providers.value.map(({ name, title }) => ({ value: name, label: title })),
            ]}
            onChoose={(value) => {
              provider.value = value
            }}
          />
          <Choice
            label="How we know"
            value={basis.value}
            options={[
              { value: '', label: 'All' },
              { value: 'documented', label: 'Documented' },
              { value: 'assumed', label: 'Assumed' },
            ]}
            onChoose={(value) => {
              basis.value = value
            }}
          />
          <label>
            <span class="hidden">Search the rules</span>
            <input
              type="search"
              placeholder="Status, field, word…"
              value={sought.value}
              onInput={(event) => {
                sought.value = event.currentTarget.value
              }}
            />
          </label>
        </search>
      </Heading>
      <p class="muted lead">
        {rules.value.length} rules: {documented} stand in the vendors’ words, {rules.value.length - documented} are
        assumed and say why.
      </p>
      {wanted !== undefined && !isThere && (
        <p class="failure">There is no rule {wanted} in this list: it holds for every API alike, or is gone.</p>
      )}
      {found.length === 0 ? (
        <Empty title="No rule fits the filters.">Choose “All” and clear the search.</Empty>
      ) : (
        providers.value.map(({ name }) => {
          const own = found.filter((rule) => rule.provider === name)
          return own.length === 0 ? null : (
            <section key={name} aria-label={titleOf(name)} class="block">
              <h2>
                {titleOf(name)} <span class="count">{own.length}</span>
              </h2>
              <ul class="rules">
                {own.map((rule) => (
                  <li key={rule.id} id={`rule-${rule.id}`} class={rule.id === wanted ? 'rule rule-wanted' : 'rule'}>
                    <Rule rule={rule} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })
      )}
    </>
  )
}

function Rule({
  rule: { id, statement, basis, trigger, from = [], to = [], verdict, guards = [], remedy },
}: {
  rule: RuleView
}) {
  return (
    <>
      <p class="rule-head">
        <code>{id}</code> <BasisTag basis={basis} /> {verdict && <VerdictTag verdict={verdict} />}
      </p>
      <p>{statement}</p>
      <Source basis={basis} />
      {trigger !== undefined && (
        <p class="muted">
          {trigger}: {from.map(words).join(', ')} → {to.map(words).join(', ')}
          {guards.length > 0 && (
            <>
              {' '}
              · guarded by{' '}
              {guards.map((guard) => (
                <RuleLink key={guard} id={guard} />
              ))}
            </>
          )}
        </p>
      )}
      {remedy !== undefined && <p class="remedy">To get past it: {remedy}</p>}
    </>
  )
}
