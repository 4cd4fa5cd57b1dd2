import { NotDisclosed } from '@/components/ui/country'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import type { FactGroup } from '@/domain/fact-group'
import { EvidenceDesk } from './evidence-desk'
import { FactRow } from './fact-row'
import classes from './facts.module.css'
import { SentenceQuote } from './sentence-quote'

/** Fields whose absence is worth a line of its own: the rest are named together at the end. */
const alwaysShown = new Set([
  'investor',
  'investorCountry',
  'destination',
  'sectors',
  'stage',
  'amount',
  'capacity',
  'jobs',
])

/** What is known of a lead, field by field; each value numbered after the sentence in the margin that says it. */
export function Facts({ lead }: { lead: LeadPage }) {
  const groups = lead.facts.filter(({ field }) => field !== (lead.kind === 'outreach' ? 'investor' : 'invited'))
  const isShown = ({ field, held, overruled }: FactGroup) =>
    alwaysShown.has(field) || held.length + overruled.length > 0
  const silent = groups.filter((group) => !isShown(group))
  const sources = new Map(lead.articles.map((article) => [article.id, article]))
  const numbers = new Map(lead.sentences.flatMap(({ marks }, at) => marks.map(({ factId }) => [factId, at + 1])))
  return (
    <Panel id="facts" title="Facts">
      <EvidenceDesk className={classes.desk}>
        <dl className={classes.facts}>
          {groups.filter(isShown).map((group) => (
            <FactRow key={group.field} group={group} numbers={numbers} sources={sources} />
          ))}
          {silent.length > 0 && (
            <div className={classes.row}>
              <dt className={classes.label}>{silent.map(({ name }) => name).join(', ')}</dt>
              <dd className={classes.values}>
                <NotDisclosed />
              </dd>
            </div>
          )}
        </dl>
        {lead.sentences.length > 0 && (
          <section className={classes.margin} aria-labelledby="sentences">
            <h3 id="sentences" className={classes.marginTitle}>
              What the {lead.articles.length > 1 ? 'articles say' : 'article says'}
            </h3>
            <ol className={classes.sentences}>
              {lead.sentences.map((sentence, at) => (
                <SentenceQuote
                  key={`${sentence.articleId}:${sentence.start}`}
                  number={at + 1}
                  sentence={sentence}
                  source={sources.get(sentence.articleId)}
                  isFirstOfSource={lead.sentences[at - 1]?.articleId !== sentence.articleId}
                />
              ))}
            </ol>
          </section>
        )}
      </EvidenceDesk>
    </Panel>
  )
}
