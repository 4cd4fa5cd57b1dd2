import type { Metadata } from 'next'
import Link from 'next/link'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { Page } from '@/components/ui/page'
import { countKpis } from '@/db/kpis'
import { listUsers } from '@/db/users'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { ActiveFilters } from '../../pipeline/active-filters'
import { chartsHref, kpisView } from '../address'
import pageClasses from '../charts-page.module.css'
import { periodBefore, sayPeriod } from '../period-before'
import { Periods } from '../periods'
import { kpiRows } from './kpi-rows'
import classes from './kpis.module.css'

export const metadata: Metadata = { title: 'KPIs' }

/** What an agency reports of its leads, with how each figure is computed and whose term it is. */
export default async function KpisPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db, user } = await requireUser()
  const [filter, asker] = [parsePipelineFilter(await searchParams), askerFor(user)]
  const owners = listUsers(db).map(({ id, name }) => ({ id, name }))
  const earlier = periodBefore(filter)
  const rows = kpiRows(countKpis(db, filter, asker), earlier && countKpis(db, earlier, asker), filter)
  return (
    <Page
      title="KPIs"
      lead="What an agency reports of its leads, and how each figure is computed."
      actions={
        <Link className="link" href={chartsHref(filter)}>
          Charts
        </Link>
      }
      wide
    >
      <div className={pageClasses.asked}>
        <ActiveFilters filter={filter} view={kpisView} owners={owners} />
      </div>
      <Periods filter={filter} today={asker.today} view={kpisView} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className={classes.frame} aria-label="KPIs" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">{filter.from || filter.to ? 'In this period' : 'In all'}</th>
              {earlier && <th scope="col">Before, {sayPeriod(earlier)}</th>}
              <th scope="col">How it is computed</th>
              <th scope="col">Term of</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, value, before, href, how, source }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={classes.value}>{href ? <Link href={href}>{value}</Link> : value}</td>
                {earlier && <td className={`${classes.soft} ${classes.before}`}>{before}</td>}
                <td className={classes.soft}>{how}</td>
                <td className={classes.source}>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={pageClasses.compared}>
        A period means the leads that came in during it, and what has become of them since. Announced capital is what
        investors said, not investment received.
      </p>
    </Page>
  )
}
