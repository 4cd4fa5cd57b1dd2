import Link from 'next/link'
import { FactRow } from '@/app/(desk)/facts/fact-row'
import { People } from '@/app/(desk)/facts/people'
import { ValueChip } from '@/app/(desk)/facts/value-chip'
import { Why } from '@/app/(desk)/facts/why'
import { NotDisclosed } from '@/components/ui/country'
import { StatusBadge } from '@/components/ui/status-badge'
import type { LeadMatch } from '@/db/lead-matches'
import type { Reading } from '@/domain/reading'
import classes from './article.module.css'
import { AttachLead } from './attach-lead'
import type { CardView, FieldView } from './card-view'
import { DetachLead } from './detach-lead'
import { TwinOffer } from './twin-offer'

interface LeadCardProps {
  articleId: number
  card: CardView
  matches: LeadMatch[]
  /** True where the article was attached by an analyst to a lead that it did not make. */
  attached: boolean
  confidence: Reading['confidence']
  canEdit: boolean
  /** An instant in words, on the agency's clock. */
  sayInstant: (at: Date) => string
}

/** Fields that are only shown where they say something. */
const quiet = new Set(['aliases', 'partners', 'places', 'hostBodies', 'events', 'nextStep'])

/** What an article says of one lead, each value leading to its words, each field to be corrected in place. */
export function LeadCard({ articleId, card, matches, attached, confidence, canEdit, sayInstant }: LeadCardProps) {
  const { lead, fields, people } = card
  const shown = fields.filter(({ field, values, entered }) => values.length > 0 || entered || !quiet.has(field))
  const hidden = fields.filter((field) => !shown.includes(field))
  const row = (field: FieldView) => (
    <FactRow
      key={field.field}
      leadId={lead.id}
      version={lead.version}
      field={field.field}
      name={field.name}
      held={field.held}
      entered={
        field.entered && {
          by: field.entered.by,
          on: sayInstant(field.entered.at),
          stated: field.entered.stated,
          estimated: field.entered.estimated,
        }
      }
      canEdit={canEdit}
      why={field.why.length > 0 && <Why name={field.name} evidence={field.why} confidence={confidence} />}
    >
      {field.values.length === 0 && <NotDisclosed />}
      {field.values.map(({ said, code, path, start, elsewhere }) => (
        <ValueChip
          key={`${said} ${start}`}
          said={said}
          family={field.family}
          path={path}
          start={start}
          elsewhere={elsewhere}
          country={field.field === 'investorCountry' || field.field === 'destination' ? code : null}
        />
      ))}
    </FactRow>
  )
  return (
    <section className={classes.lead} aria-labelledby={`lead-${lead.id}`}>
      <header className={classes.leadHeader}>
        <h2 id={`lead-${lead.id}`} className={classes.leadTitle}>
          <Link href={`/leads/${lead.id}`}>{lead.title}</Link>
        </h2>
        <StatusBadge status={lead.status} />
        {lead.kind === 'outreach' && <span className={classes.tag}>outreach</span>}
      </header>
      {canEdit && !attached && <TwinOffer articleId={articleId} fromId={lead.id} matches={matches} />}
      <dl className={classes.fields}>{shown.map(row)}</dl>
      {hidden.length > 0 && canEdit && (
        <details className={classes.more}>
          <summary>Not said: {hidden.map(({ name }) => name.toLowerCase()).join(', ')}</summary>
          <dl className={classes.fields}>{hidden.map(row)}</dl>
        </details>
      )}
      <h3 className={classes.part}>People</h3>
      {people.length === 0 && <p className={classes.soft}>Nobody is named.</p>}
      <People leadId={lead.id} people={people} canEdit={canEdit} />
      {canEdit && (
        <footer className={classes.leadFoot}>
          {attached ? (
            <DetachLead articleId={articleId} leadId={lead.id} />
          ) : (
            <AttachLead articleId={articleId} fromId={lead.id} />
          )}
        </footer>
      )}
    </section>
  )
}
