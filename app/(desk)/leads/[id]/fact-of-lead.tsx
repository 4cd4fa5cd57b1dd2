import type { ReactNode } from 'react'
import { agencyTime } from '@/app/agency-day'
import { Country, NotDisclosed } from '@/components/ui/country'
import { SectorChip } from '@/components/ui/sector-chip'
import type { LeadPage } from '@/db/lead-page'
import type { FactField } from '@/domain/fact'
import type { FactGroup, GroupedValue } from '@/domain/fact-group'
import { sayFact } from '@/domain/fact-words'
import { sectors } from '@/domain/sectors'
import { FactRow } from '../../facts/fact-row'
import classes from './facts.module.css'
import { Stated } from './stated'

interface Known {
  /** The number of the sentence that bears a fact, by the fact's id. */
  numbers: ReadonlyMap<number, number>
  sources: ReadonlyMap<number, LeadPage['articles'][number]>
}

interface FactOfLeadProps extends Known {
  group: FactGroup
  lead: Pick<LeadPage, 'id' | 'version'>
  canEdit: boolean
}

/** One field: its name, what is held of it, who says so, what is said otherwise, and its correction in place. */
export function FactOfLead({ group, lead, canEdit, ...known }: FactOfLeadProps) {
  const { field, name, held, whole, entered, overruled } = group
  const values = (shown: GroupedValue[]) =>
    shown.map((value) => <StatedValue key={JSON.stringify(value.value)} field={field} value={value} {...known} />)
  return (
    <FactRow
      leadId={lead.id}
      version={lead.version}
      field={field}
      name={name}
      held={whole}
      entered={
        entered && {
          by: entered.enteredBy ?? 'an analyst',
          on: agencyTime(entered.createdAt),
          stated: sayFact(field, statedOf(group)),
          estimated: entered.origin === 'estimated',
        }
      }
      canEdit={canEdit}
    >
      {held.length === 0 && <NotDisclosed />}
      <div className={field === 'sectors' ? classes.chips : classes.list}>{values(held)}</div>
      {!entered && overruled.length > 0 && (
        <div className={classes.origin}>
          Another article says <div className={classes.overruled}>{values(overruled)}</div>
        </div>
      )}
    </FactRow>
  )
}

/** All that articles state of a field, held or not. */
const statedOf = ({ held, overruled }: FactGroup): unknown[] =>
  [...held.filter(({ statedBy }) => statedBy.length > 0), ...overruled].map(({ value }) => value)

function StatedValue({ field, value, numbers, sources }: Known & { field: FactField; value: GroupedValue }) {
  const words = inWords(field, value.value)
  const [first] = value.statedBy
  if (!first?.quote || !first.articleId) return <span className={classes.value}>{words}</span>
  const source = sources.get(first.articleId)
  const refs = [...new Set(value.statedBy.flatMap(({ id }) => numbers.get(id) ?? []))].sort((a, b) => a - b)
  return (
    <span className={classes.value}>
      <Stated
        href={`/articles/${first.articleId}#m-${first.start}`}
        facts={value.statedBy.map(({ id }) => id)}
        quote={first.quote}
        source={source?.publisher ?? source?.headline ?? 'the article'}
      >
        {words}
      </Stated>
      {refs.map((number) => (
        <a key={number} className={classes.ref} href={`#sentence-${number}`} aria-label={`Sentence ${number}`}>
          {number}
        </a>
      ))}
    </span>
  )
}

function inWords(field: FactField, value: unknown): ReactNode {
  const sector = field === 'sectors' && sectors.find(({ code }) => code === value)
  if (sector) return <SectorChip sector={sector.code} />
  if (field === 'investorCountry' || field === 'destination') return <Country code={String(value)} />
  return <span dir="auto">{sayFact(field, value)}</span>
}
