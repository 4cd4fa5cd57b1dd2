import { NotDisclosed } from '@/components/ui/country'
import type { LeadPage } from '@/db/lead-page'
import { formatDay } from '@/domain/day'
import { sayFact } from '@/domain/fact-words'
import classes from './brief.module.css'

/** Fields whose absence a meeting should know of. */
const alwaysSaid = new Set(['investorCountry', 'destination', 'sectors', 'stage', 'amount', 'capacity', 'jobs'])

/** What is held of the lead, each value with the sentence that says it, or who entered it. */
export function BriefFacts({ lead }: { lead: LeadPage }) {
  const shown = lead.facts.filter(({ field, held }) => held.length > 0 || alwaysSaid.has(field))
  const numbers = new Map(lead.sentences.flatMap(({ marks }, at) => marks.map(({ factId }) => [factId, at + 1])))
  const sources = new Map(lead.articles.map((article) => [article.id, article]))
  return (
    <section>
      <h2>What is known</h2>
      <dl className={classes.facts}>
        {shown.map(({ field, name, held, entered }) => {
          const refs = new Set(held.flatMap(({ statedBy }) => statedBy.flatMap(({ id }) => numbers.get(id) ?? [])))
          return (
            <div key={field}>
              <dt>{name}</dt>
              <dd dir="auto">
                {held.length === 0 ? <NotDisclosed /> : held.map(({ value }) => sayFact(field, value)).join(', ')}
                {refs.size > 0 && <sup> {[...refs].sort((one, two) => one - two).join(', ')}</sup>}
                {entered && (
                  <span className={classes.soft}>
                    {' '}
                    ({entered.origin} by {entered.enteredBy ?? 'an analyst'})
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {lead.sentences.length > 0 && (
        <ol className={classes.quotes}>
          {lead.sentences.map((sentence) => {
            const source = sources.get(sentence.articleId)
            return (
              <li key={`${sentence.articleId}:${sentence.start}`}>
                “{sentence.text.trim()}”
                <span className={classes.soft}>
                  {' '}
                  {[source?.publisher ?? source?.headline, source?.publishedOn && formatDay(source.publishedOn)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
