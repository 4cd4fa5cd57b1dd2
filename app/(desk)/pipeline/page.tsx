import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { countByStatus } from '@/db/pipeline'
import { getUsualQuery, listViews } from '@/db/saved-views'
import { listUsers } from '@/db/users'
import { formatCount } from '@/domain/money'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { openStatuses } from '@/domain/statuses'
import { mayActAs } from '@/domain/user'
import { MovesProvider } from '../moves/moves'
import { ActiveFilters } from './active-filters'
import { BoardSection } from './board-section'
import { FilterBar } from './filter-bar'
import { ListSection } from './list-section'
import { ListTools } from './list-tools'
import classes from './pipeline.module.css'
import { BoardSkeleton, ListSkeleton } from './skeletons'
import { parseView, pipelineHref } from './view'
import { ViewSwitch } from './view-switch'
import { ViewsButton } from './views-button'

export const metadata: Metadata = { title: 'Pipeline' }

export default async function PipelinePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db, user } = await requireUser()
  const params = await searchParams
  const usual = Object.keys(params).length === 0 ? getUsualQuery(db, user.id) : undefined
  if (usual) redirect(`/pipeline?${usual}`)
  const [filter, view, asker] = [parsePipelineFilter(params), parseView(params), askerFor(user)]
  const owners = listUsers(db)
    .filter(({ deactivatedAt }) => deactivatedAt === null)
    .map(({ id, name }) => ({ id, name }))
  const totals = countByStatus(db, filter, asker)
  const found = totals.reduce((sum, { leads }) => sum + leads, 0)
  const open = totals.reduce((sum, { status, leads }) => sum + (openStatuses.includes(status) ? leads : 0), 0)
  const here = pipelineHref(filter, { ...view, after: '' }).split('?')[1] ?? ''
  const known = { filter, view, asker, totals }

  return (
    <div className={view.as === 'board' ? classes.boardPage : classes.listPage}>
      <header className={classes.header}>
        <h1 className={classes.title}>Pipeline</h1>
        <p className={classes.summary}>
          {formatCount(found)} {found === 1 ? 'lead' : 'leads'}
          <span className={classes.open}> · {formatCount(open)} open</span>
        </p>
        <ViewSwitch filter={filter} view={view} />
        {mayActAs(user.role, 'analyst') && (
          <Link className={classes.new} href="/leads/new" aria-label="New lead" data-command="Add a lead by hand">
            <Plus size={14} aria-hidden />
            <span>New lead</span>
          </Link>
        )}
      </header>
      <FilterBar filter={filter} view={view} owners={owners} me={user.id}>
        {view.as === 'list' && <ListTools filter={filter} view={view} />}
        <ViewsButton
          views={listViews(db, user.id)}
          query={here}
          me={user.id}
          mayKeep={mayActAs(user.role, 'analyst')}
          mayShare={mayActAs(user.role, 'admin')}
        />
      </FilterBar>
      <ActiveFilters filter={filter} view={view} owners={owners} />
      <MovesProvider owners={owners} me={user.id} today={asker.today} mayChange={mayActAs(user.role, 'analyst')}>
        <Suspense
          key={pipelineHref(filter, view)}
          fallback={view.as === 'board' ? <BoardSkeleton /> : <ListSkeleton />}
        >
          {view.as === 'board' ? <BoardSection {...known} /> : <ListSection {...known} found={found} />}
        </Suspense>
      </MovesProvider>
    </div>
  )
}
