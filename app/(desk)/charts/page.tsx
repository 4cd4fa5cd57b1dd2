import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countLeads } from '@/db/charts'
import { listUsers } from '@/db/users'
import { countQuestions, parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { ActiveFilters } from '../pipeline/active-filters'
import { FilterBar } from '../pipeline/filter-bar'
import { chartsView } from './address'
import { ChartsLoading } from './charts-loading'
import classes from './charts-page.module.css'
import { HeadlineFigures } from './headline-figures'
import { MoneyChart, OutcomeCharts, ProgressCharts } from './more-charts'
import { Periods } from './periods'
import { type ChartsOf, SectorCharts } from './sector-charts'

export const metadata: Metadata = { title: 'Charts' }

export default async function ChartsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db, user } = await requireUser()
  const [filter, asker] = [parsePipelineFilter(await searchParams), askerFor(user)]
  const owners = listUsers(db)
    .filter(({ deactivatedAt }) => deactivatedAt === null)
    .map(({ id, name }) => ({ id, name }))
  return (
    <Page
      title="Charts"
      lead="Where the pipeline stands. Every mark opens the leads behind it."
      actions={
        <Link className="link" href="/packs">
          Monday packs
        </Link>
      }
      wide
    >
      <div className={classes.asked}>
        <FilterBar filter={filter} view={chartsView} owners={owners} me={user.id} />
        <ActiveFilters filter={filter} view={chartsView} owners={owners} />
      </div>
      <Periods filter={filter} today={asker.today} />
      <Suspense fallback={<ChartsLoading />}>
        <Charts db={db} filter={filter} asker={asker} />
      </Suspense>
    </Page>
  )
}

async function Charts(asked: Omit<ChartsOf, 'leads'>) {
  const leads = countLeads(asked.db, asked.filter, asked.asker)
  if (leads === 0) {
    return countQuestions(asked.filter) > 0 ? (
      <Empty title="No lead answers these filters">
        Take one back, or <Link href="/charts">see all leads</Link>.
      </Empty>
    ) : (
      <Empty title="There is nothing to chart yet">
        Charts count leads, and leads come from articles: add one, and it shows here by sector and status.
      </Empty>
    )
  }
  const of = { ...asked, leads }
  return (
    <div className={classes.figures}>
      <HeadlineFigures {...of} />
      <SectorCharts {...of} />
      <div className={classes.even}>
        <div className={classes.stack}>
          <MoneyChart {...of} />
        </div>
        <div className={classes.stack}>
          <ProgressCharts {...of} />
        </div>
        <OutcomeCharts {...of} />
      </div>
    </div>
  )
}
