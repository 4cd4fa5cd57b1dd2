import { twinKey } from '@/domain/entered-lead'
import type { PlannedRow, RowChoice, Twin } from '@/domain/import'
import { checkRow, type RowContext } from './check-row'

export interface StoredRow {
  row: number
  cells: string[]
  choice: RowChoice | null
  leadId: number | null
}

/** Who an investment row is about and where it goes, for looking up its twins; null where it makes no lead. */
const keyOf = (lead: PlannedRow['lead']): string | null =>
  lead?.held.investor ? twinKey(lead.held.investor, lead.held.destination ?? null) : null

/**
 * Says what becomes of each row, in their order: added, unless it has a problem, is a lead already (in the pipeline, or by
 * an earlier row) or was left out by hand. `findTwins` gives the leads there are by `twinKey`.
 */
export function planRows(
  rows: readonly StoredRow[],
  context: RowContext,
  findTwins: (investors: string[]) => ReadonlyMap<string, Twin>,
): PlannedRow[] {
  const checked = rows.map((row) => ({ ...row, ...checkRow(row.cells, context) }))
  const twins = new Map(findTwins(checked.flatMap(({ lead }) => lead?.held.investor ?? [])))
  return checked.map((row) => {
    const key = keyOf(row.lead)
    const twin = key === null ? null : (twins.get(key) ?? null)
    const outcome = outcomeOf(row, twin)
    if (key !== null && outcome === 'add' && !twin) twins.set(key, { row: row.row })
    return { ...row, twin, outcome }
  })
}

function outcomeOf({ lead, choice }: Pick<PlannedRow, 'lead' | 'choice'>, twin: Twin | null): PlannedRow['outcome'] {
  if (choice === 'leave-out') return 'left-out'
  if (!lead) return 'problem'
  return twin && choice !== 'add' ? 'twin' : 'add'
}
