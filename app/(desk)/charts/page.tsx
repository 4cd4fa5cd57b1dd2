import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countLeads } from '@/db/charts'
import type { Asker } from '@/db/lead-filter'
import { listUsers } from '@/db/users'
import { dayIn } from '@/domain/day'
import { countQuestions, parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { ChartsFilter } from './charts-filter'
import { ChartsLoading } from './charts-loading'
import { SectorCharts } from './sector-charts'

export const metadata: Metadata = { title: 'Charts' }

export default function ChartsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <Page title="Charts" lead="Where the pipeline stands. Every mark opens the leads behind it." wide>
      <Suspense fallback={<ChartsLoading />}>
        <Charts searchParams={searchParams} />
      </Suspense>
    </Page>
  )
}

async function Charts({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db, user } = await requireUser()
  const filter = parsePipelineFilter(await searchParams)
  const { timeZone } = config()
  const asker: Asker = { userId: user.id, today: dayIn(timeZone, new Date()), timeZone }
  const leads = countLeads(db, filter, asker)
  const asked = countQuestions(filter) > 0
  return (
    <>
      <ChartsFilter filter={filter} today={asker.today} owners={listUsers(db).map(({ id, name }) => ({ id, name }))} />
      {leads > 0 ? (
        <SectorCharts db={db} filter={filter} asker={asker} leads={leads} />
      ) : asked ? (
        <Empty title="No lead answers these filters">
          Take one back, or <Link href="/charts">see all leads</Link>.
        </Empty>
      ) : (
        <Empty title="There is nothing to chart yet">
          Charts count leads, and leads come from articles: add one, and it shows here by sector and status.
        </Empty>
      )}
    </>
  )
}
