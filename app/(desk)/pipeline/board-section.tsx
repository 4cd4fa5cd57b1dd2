import { requireUser } from '@/app/session'
import type { Asker } from '@/db/lead-filter'
import { listColumns, type StatusTotal } from '@/db/pipeline'
import { encodeCursor } from '@/domain/cursor'
import { type PipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'
import { isOpen } from '@/domain/statuses'
import { Board } from './board'
import { cardOf } from './cards'
import type { BoardColumn } from './columns'
import { NothingFound } from './nothing-found'
import { boardColumns, pipelineHref, type View } from './view'

/** How many cards of a column come with the page; the rest follow as it is scrolled. */
const FIRST_CARDS = 14

interface BoardSectionProps {
  filter: PipelineFilter
  view: View
  asker: Asker
  totals: StatusTotal[]
}

/** The board's columns with their first cards, read from the database. */
export async function BoardSection({ filter, view, asker, totals }: BoardSectionProps) {
  const { db } = await requireUser()
  if (totals.every(({ leads }) => leads === 0)) return <NothingFound filter={filter} view={view} />

  const asked = boardColumns(filter, view)
  const statuses = asked.flatMap(({ status, folded }) => (folded ? [] : [status]))
  const pages = listColumns(db, filter, asker, { statuses, limit: FIRST_CARDS })
  const columns = asked.flatMap(({ status, folded }): BoardColumn[] => {
    const total = totals.find((counted) => counted.status === status)
    if (!total) return []
    const { rows = [], next = null } = pages.get(status) ?? {}
    return [{ status, folded, total, cards: rows.map((row) => cardOf(row, asker)), next: next && encodeCursor(next) }]
  })
  const foldable = filter.status.length === 0 ? columns.filter(({ status }) => !isOpen(status)) : []
  const foldHrefs = Object.fromEntries(
    foldable.map(({ status, folded }) => {
      const others = view.unfolded.filter((code) => code !== status)
      return [status, pipelineHref(filter, { ...view, unfolded: folded ? [...others, status] : others })]
    }),
  )
  return <Board fresh={JSON.stringify(columns)} query={pipelineFilterParams(filter).toString()} foldHrefs={foldHrefs} />
}
