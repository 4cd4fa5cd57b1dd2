import type { Article } from '@/db/articles'
import type { Reading } from '@/domain/reading'
import classes from './article.module.css'
import { AttachLead } from './attach-lead'
import { PromoteForm } from './promote-form'

interface NoLeadProps {
  article: Article
  reading: Reading | undefined
  canEdit: boolean
  homeCountry: string
}

/** What stands in the card's place where an article bears no lead: the reason, and the ways to overrule it. */
export function NoLead({ article, reading, canEdit, homeCountry }: NoLeadProps) {
  return (
    <section className={classes.lead} aria-labelledby="no-lead">
      <h2 id="no-lead" className={classes.leadTitle}>
        No lead in it
      </h2>
      <p className={classes.soft}>
        {reading?.reason ? `Leadwire’s reading: ${reading.reason.sentence}.` : 'Nothing was read as a lead.'}
      </p>
      {canEdit && (
        <div className={classes.overrule}>
          <PromoteForm articleId={article.id} homeCountry={homeCountry} />
          <AttachLead articleId={article.id} fromId={null} />
        </div>
      )}
    </section>
  )
}
