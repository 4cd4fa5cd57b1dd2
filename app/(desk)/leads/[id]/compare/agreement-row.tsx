import Link from 'next/link'
import type { LeadPage } from '@/db/lead-page'
import type { Agreement, StatedValueOfField } from '@/domain/agreement'
import { sayFact } from '@/domain/fact-words'
import { holdsMany } from '@/domain/held'
import classes from './compare.module.css'
import { LetHold } from './let-hold'

interface AgreementRowProps {
  lead: { id: number; version: number }
  agreement: Agreement
  sources: ReadonlyMap<number, LeadPage['articles'][number]>
  canEdit: boolean
}

const states: Record<Agreement['state'], string> = {
  conflict: 'Conflict',
  agree: 'Agree',
  adds: 'Add up',
  single: 'One article',
}

/** A field as the articles state it: each value with its words and sources, and in a conflict the choice of which holds. */
export function AgreementRow({ lead, agreement, sources, canEdit }: AgreementRowProps) {
  const { field, name, state, values, entered, whole } = agreement
  const decides = canEdit && state === 'conflict' && !holdsMany(field)
  return (
    <li className={classes.field} data-state={state}>
      <div className={classes.fieldHead}>
        <h3 className={classes.name}>{name}</h3>
        <span className={classes.state} data-state={state}>
          {states[state]}
        </span>
      </div>
      <ul className={classes.values}>
        {values.map((value) => (
          <li key={JSON.stringify(value.value)} className={classes.valueRow} data-holds={value.holds}>
            <div className={classes.value}>
              <strong dir="auto">{sayFact(field, value.value)}</strong>
              {value.holds && <span className={classes.holds}>holds</span>}
              <Words value={value} sources={sources} />
            </div>
            {decides && !value.holds && (
              <LetHold
                fact={{ leadId: lead.id, field, version: lead.version }}
                value={value.value}
                original={whole}
                said={sayFact(field, value.value)}
              />
            )}
          </li>
        ))}
      </ul>
      {entered && (
        <p className={classes.soft}>
          {entered.enteredBy ?? 'An analyst'} decided: {sayFact(field, whole)}
        </p>
      )}
    </li>
  )
}

function Words({ value, sources }: { value: StatedValueOfField; sources: AgreementRowProps['sources'] }) {
  return (
    <ul className={classes.words}>
      {value.statedBy.map(({ id, articleId, quote, start }) => {
        const source = articleId === null ? undefined : sources.get(articleId)
        return (
          <li key={id}>
            {quote && <q dir="auto">{quote}</q>}{' '}
            <Link
              href={`/articles/${articleId}${start === null ? '' : `#m-${start}`}`}
              prefetch={false}
              className="link"
            >
              {source?.publisher ?? source?.headline ?? 'an article'}
            </Link>
          </li>
        )
      })}
      {value.articles.length > 1 && (
        <li>
          {value.articles.length} articles, {value.independent} independent
        </li>
      )}
    </ul>
  )
}
