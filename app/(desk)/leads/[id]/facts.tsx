import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import { EvidenceDesk } from './evidence-desk'
import { FactOfLead } from './fact-of-lead'
import classes from './facts.module.css'
import { SentenceQuote } from './sentence-quote'

/** What is known of a lead, field by field; each value numbered after the sentence in the margin that says it. */
export function Facts({ lead, canEdit }: { lead: LeadPage; canEdit: boolean }) {
  const groups = lead.facts.filter(({ field }) => field !== (lead.kind === 'outreach' ? 'investor' : 'invited'))
  const sources = new Map(lead.articles.map((article) => [article.id, article]))
  const numbers = new Map(lead.sentences.flatMap(({ marks }, at) => marks.map(({ factId }) => [factId, at + 1])))
  return (
    <Panel id="facts" title="Facts">
      <EvidenceDesk className={classes.desk}>
        <dl className={classes.facts}>
          {groups.map((group) => (
            <FactOfLead
              key={group.field}
              group={group}
              lead={lead}
              canEdit={canEdit}
              numbers={numbers}
              sources={sources}
            />
          ))}
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
