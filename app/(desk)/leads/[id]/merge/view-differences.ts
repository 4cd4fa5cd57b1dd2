import 'server-only'
import { getLeadPage } from '@/db/lead-page'
import type { MergePreview } from '@/db/merge-preview'
import type { Tx } from '@/db/open'
import { listUsers } from '@/db/users'
import { formatDay } from '@/domain/day'
import type { FactField } from '@/domain/fact'
import { sayFact } from '@/domain/fact-words'
import { chosenValue, type MergeChoice, type MergeColumn } from '@/domain/lead-merge'
import { statusName } from '@/domain/statuses'

/** What one of two leads says of a field, and where it has it from. */
export interface SideOfDifference {
  choice: MergeChoice
  said: string
  source: string
}

export interface DifferenceView {
  field: FactField | MergeColumn
  name: string
  sides: SideOfDifference[]
  proposed: MergeChoice
  why: string
}

/** The differences of two leads in words, each value with its source. */
export function viewDifferences(db: Tx, { kept, gone, facts, columns }: MergePreview): DifferenceView[] {
  const sources = { kept: sourcesOf(db, kept.id), gone: sourcesOf(db, gone.id) }
  const names = new Map(listUsers(db).map(({ id, name }) => [id, name]))
  const ofFacts = facts.map((difference) => {
    const side = (choice: MergeChoice): SideOfDifference => ({
      choice,
      said: sayFact(difference.field, chosenValue(difference, choice)),
      source: choice === 'both' ? 'both lists together' : (sources[choice].get(difference.field) ?? ''),
    })
    const both = Array.isArray(difference.kept) && difference.kept.length > 0 && isFilled(difference.gone)
    const { field, name, proposed, why } = difference
    return { field, name, proposed, why, sides: [side('kept'), side('gone'), ...(both ? [side('both')] : [])] }
  })
  const ofColumns = columns.map(({ field, name, proposed, why, ...values }) => {
    const side = (choice: 'kept' | 'gone'): SideOfDifference => ({
      choice,
      said: sayColumn(field, values[choice], names),
      source: '',
    })
    return { field, name, proposed, why, sides: [side('kept'), side('gone')] }
  })
  return [...ofFacts, ...ofColumns]
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Where each field of a lead has its value from: an analyst, or the words of an article. */
function sourcesOf(db: Tx, leadId: number): ReadonlyMap<string, string> {
  const page = getLeadPage(db, leadId)
  const publishers = new Map(page?.articles.map(({ id, publisher, headline }) => [id, publisher ?? headline]))
  return new Map(
    page?.facts.map(({ field, entered, held }) => {
      const fact = held[0]?.statedBy[0]
      const publisher = fact?.articleId ? publishers.get(fact.articleId) : undefined
      const stated = [fact?.quote && `“${fact.quote}”`, publisher].filter(Boolean).join(', ')
      return [field, entered ? `entered by ${entered.enteredBy ?? 'Leadwire'}` : stated]
    }) ?? [],
  )
}

function sayColumn(field: MergeColumn, value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value !== 'string') return field === 'ownerId' ? 'nobody' : 'none'
  if (field === 'status') return statusName(value)
  return field === 'ownerId' ? (names.get(value) ?? 'a colleague') : formatDay(value)
}
