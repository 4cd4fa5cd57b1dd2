import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countLeads } from '@/db/charts'
import { listUsers } from '@/db/users'
import { countQuestions, parsePipelineFilter, pipelineFilterParams, type SearchParams } from '@/domain/pipeline-filter'
import { mayActAs, type Role } from '@/domain/user'
import { PinButton } from '../boards/pin-button'
import { ActiveFilters } from '../pipeline/active-filters'
import { FilterBar } from '../pipeline/filter-bar'
import { pipelineHref } from '../pipeline/view'
import { chartsView, kpisView } from './address'
import { ChartPanel } from './chart-panel'
import { ChartsLoading } from './charts-loading'
import classes from './charts-page.module.css'
import { besideBefore, earlierOf } from './compared-panels'
import { countHeadline, HeadlineFigures } from './headline-figures'
import { type ChartsOf, type PanelCode, panelCodes, panelOf, showPanels } from './panels'
import { Periods } from './periods'

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
        <>
          <Link className="link" href={pipelineHref(filter, kpisView)}>
            KPIs
          </Link>
          <Link className="link" href="/packs">
            Monday packs
          </Link>
        </>
      }
      wide
    >
      <div className={classes.asked}>
        <FilterBar filter={filter} view={chartsView} owners={owners} me={user.id} />
        <ActiveFilters filter={filter} view={chartsView} owners={owners} />
      </div>
      <Periods filter={filter} today={asker.today} />
      <Suspense fallback={<ChartsLoading />}>
        <Charts db={db} filter={filter} asker={asker} role={user.role} />
      </Suspense>
    </Page>
  )
}

async function Charts({ role, ...asked }: Omit<ChartsOf, 'leads'> & { role: Role }) {
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
  // First all that is of the leads now, then all that was: each is looked up once.
  const [now, panels, earlier] = [countHeadline(of), showPanels(panelCodes, of), earlierOf(of)]
  const then = earlier && countHeadline(earlier)
  const shown = besideBefore(panels, of, earlier)
  const query = pipelineFilterParams(asked.filter).toString()
  const mayShare = mayActAs(role, 'admin')
  const pinOf = (chart: PanelCode) =>
    mayActAs(role, 'analyst') && (
      <PinButton name={panelOf[chart].title} what={{ chart, title: '', query }} mayShare={mayShare} />
    )
  const stack = (codes: readonly PanelCode[]) => (
    <div key={codes[0]} className={classes.stack}>
      {codes.flatMap((code) => {
        const panel = shown.find((one) => one.code === code)
        return panel ? [<ChartPanel key={code} panel={panel} tools={pinOf(code)} />] : []
      })}
    </div>
  )
  return (
    <div className={classes.figures}>
      <HeadlineFigures filter={of.filter} now={now} then={then} />
      {rows.map(({ name, stacks }) => (
        <div key={name} className={classes[name]}>
          {stacks.map(stack)}
        </div>
      ))}
    </div>
  )
}

/** Where each chart stands: rows of stacks. */
const rows: { name: 'pair' | 'even' | 'mapped'; stacks: PanelCode[][] }[] = [
  { name: 'pair', stacks: [['leads-by-sector'], ['sectors-by-status']] },
  { name: 'mapped', stacks: [['home-map'], ['home-countries']] },
  {
    name: 'even',
    stacks: [
      ['money-by-sector', 'load', 'lost-reasons', 'lost-to'],
      ['funnel', 'time-in-status', 'months', 'response'],
    ],
  },
]
