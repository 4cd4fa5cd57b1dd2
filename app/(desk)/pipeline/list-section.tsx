import Link from 'next/link'
import { requireUser } from '@/app/session'
import type { Asker } from '@/db/lead-filter'
import { listLeads } from '@/db/pipeline'
import { decodeCursor, encodeCursor } from '@/domain/cursor'
import { formatCount } from '@/domain/money'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { mayActAs } from '@/domain/user'
import { BulkBar } from './bulk-bar'
import { listRowOf } from './cards'
import classes from './list.module.css'
import { ListTable } from './list-table'
import { NothingFound } from './nothing-found'
import { pipelineHref, type View } from './view'

/** How many leads a page of the list has. */
const PAGE = 50

interface ListSectionProps {
  filter: PipelineFilter
  view: View
  asker: Asker
  /** How many leads the filter finds in all. */
  found: number
}

/** A page of the list, read from the database, with the way to the next. */
export async function ListSection({ filter, view, asker, found }: ListSectionProps) {
  const { db, user } = await requireUser()
  const { order, direction } = view
  const { rows, next } = listLeads(db, filter, asker, {
    order,
    direction,
    after: decodeCursor(view.after),
    limit: PAGE,
  })
  if (found === 0) return <NothingFound filter={filter} view={view} />
  return (
    <BulkBar
      key={pipelineHref(filter, view)}
      leads={rows.map(({ id, title, status, version }) => ({ id, title, status, version }))}
    >
      <ListTable
        rows={JSON.stringify(rows.map((row) => listRowOf(row, asker)))}
        filter={filter}
        view={view}
        ticks={mayActAs(user.role, 'analyst')}
      />
      <nav className={classes.paging} aria-label="Pages">
        <span>
          {formatCount(rows.length)} of {formatCount(found)}
        </span>
        {view.after && (
          <Link className="link" href={pipelineHref(filter, { ...view, after: '' })}>
            To the first page
          </Link>
        )}
        {next && (
          <Link className="link" href={pipelineHref(filter, { ...view, after: encodeCursor(next) })}>
            Next page
          </Link>
        )}
      </nav>
    </BulkBar>
  )
}
