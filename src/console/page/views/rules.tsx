/** Every rule that the sandbox plays by, and how we know it. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RuleView } from '../api.ts'
import { Choice, Filters, Narrowing, NoneFits } from '../controls.tsx'
import { providers, rules, titleOf } from '../live.ts'
import { BasisTag, Heading, RuleLink, Source, VerdictTag, words } from '../parts.tsx'
import { route } from '../route.ts'

const basis = signal<'' | 'documented' | 'assumed'>('')
const by = new Narrowing(basis)

export function RulesView() {
  const [wanted] = route.value.rest
  const isThere = rules.value.some(({ id }) => id === wanted)
  useEffect(() => {
    if (wanted === undefined) return
    // Whoever follows a link to a rule sees that rule, whatever was filtered before.
    by.clear()
    requestAnimationFrame(() => document.getElementById(`rule-${wanted}`)?.scrollIntoView({ block: 'center' }))
  }, [wanted])
  const found = rules.value.filter(
    (rule) => (basis.value === '' || rule.basis.kind === basis.value) && by.fits(rule, () => JSON.stringify(rule)),
  )
  const documented = rules.value.filter((rule) => rule.basis.kind === 'documented').length
  return (
    <>
      <Heading title="Rules">
        <Filters by={by} what="the rules" hint="Status, field, word…">
          <Choice
            label="How we know"
            value={basis}
            options={[
              { value: '', label: 'All' },
              { value: 'documented', label: 'Documented' },
              { value: 'assumed', label: 'Assumed' },
            ]}
          />
        </Filters>
      </Heading>
      <p class="muted lead">
        {rules.value.length} rules: {documented} stand in the vendors’ words, {rules.value.length - documented} are
        assumed and say why.
      </p>
      {wanted !== undefined && !isThere && (
        <p class="failure">There is no rule {wanted} in this list: it holds for every API alike, or is gone.</p>
      )}
      {found.length === 0 ? (
        <NoneFits by={by} what="rule" all={`${rules.value.length} rules`} />
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
