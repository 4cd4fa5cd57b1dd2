import Link from 'next/link'
import { notFound } from 'next/navigation'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { FigurePanel } from '@/components/charts/figure-panel'
import { Page, Panel } from '@/components/ui/page'
import { PrintButton } from '@/components/ui/print-button'
import { Tiles } from '@/components/ui/tiles'
import { getPack } from '@/db/packs'
import { formatDay } from '@/domain/day'
import { formatCount } from '@/domain/money'
import { packParts } from '@/domain/pack'
import { noFilter } from '@/domain/pipeline-filter'
import { saySum } from '../../charts/money-figures'
import { bySector, sayLeads, sectorsByStatus } from '../../charts/sector-figures'
import classes from '../packs.module.css'
import { withoutLinks } from './frozen-figure'
import { PackTable } from './pack-table'

type Params = { params: Promise<{ id: string }> }

export const metadata = { title: 'Monday pack' }

/** One pack as it was issued: nothing on it is read from the leads as they are now. */
export default async function PackPage({ params }: Params) {
  const { db } = await requireUser()
  const { id } = await params
  const pack = getPack(db, /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
  if (!pack) notFound()
  const { since, until, totals, byStatus, bySector: counts, parts } = pack.content
  const sectors = bySector(counts)
  const status = (code: string) => byStatus.find((row) => row.status === code)?.leads ?? 0
  const tiles = [
    ['Leads', totals.leads],
    ['Open', totals.open],
    ...parts.map(({ part, leads }) => [packParts[part].name, leads] as const),
    ['Operational', status('operational')],
  ] as const
  return (
    <Page
      title={`Monday pack, ${formatDay(until)}`}
      lead={`What happened from ${formatDay(since)} to ${formatDay(until)}. Issued by ${pack.issuedBy ?? 'somebody who left'} on ${agencyTime(pack.issuedAt)}, and frozen as it was.`}
      actions={
        <span className={classes.tools}>
          <Link className="link" href="/packs">
            All packs
          </Link>
          <a className="link" href={`/packs/${id}/sheet`} download>
            Spreadsheet
          </a>
          <a className="link" href={`/packs/${id}/pdf`} download>
            PDF
          </a>
          <PrintButton />
        </span>
      }
    >
      <div className={classes.panels}>
        <Tiles tiles={tiles.map(([name, leads]) => ({ name, value: formatCount(leads) }))} />
        <p className={classes.money}>{saySum(totals)}</p>
        {parts.map(({ part, leads, lines }) => (
          <Panel key={part} title={`${packParts[part].name}: ${sayLeads(leads)}`} id={part}>
            <PackTable name={packParts[part].name} none={packParts[part].none} lines={lines} leads={leads} />
          </Panel>
        ))}
        <FigurePanel
          id="pack-sectors"
          title="Sectors by status"
          sentence={`On ${formatDay(until)}. A lead in several sectors stands in each of them.`}
          figure={withoutLinks(sectorsByStatus(sectors, noFilter))}
          sharable
          empty="There was no lead."
        />
      </div>
    </Page>
  )
}
