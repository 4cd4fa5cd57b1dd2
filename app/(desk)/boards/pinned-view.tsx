import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import { countLeads } from '@/db/charts'
import { listLeads } from '@/db/pipeline'
import { countryFlag } from '@/domain/countries'
import { formatCount } from '@/domain/money'
import { parsePipelineFilter } from '@/domain/pipeline-filter'
import { parseView } from '../pipeline/view'
import classes from './boards.module.css'
import { PinTools } from './pin-tools'
import type { PinnedProps } from './pinned-chart'

const SHOWN = 5

/** A view of the pipeline on a board: how many leads it means, and the first of them. */
export function PinnedView({ db, asker, pin }: Omit<PinnedProps, 'owners'>) {
  const params = Object.fromEntries(new URLSearchParams(pin.query))
  const [filter, { order, direction }] = [parsePipelineFilter(params), parseView(params)]
  const leads = countLeads(db, filter, asker)
  const { rows } = listLeads(db, filter, asker, { order, direction, limit: SHOWN })
  const href = `/pipeline?${pin.query || 'view=board'}`
  return (
    <Panel
      id={`pin-${pin.id}`}
      title={<Link href={href}>{pin.title}</Link>}
      aside={
        <span className={classes.tools}>
          <Link href={href}>
            {formatCount(leads)} {leads === 1 ? 'lead' : 'leads'}
          </Link>
          <PinTools id={pin.id} title={pin.title} />
        </span>
      }
    >
      {rows.length === 0 && <p>No lead answers this view now.</p>}
      <ul className={classes.leads}>
        {rows.map((lead) => (
          <li key={lead.id}>
            <Link href={`/leads/${lead.id}`} dir="auto">
              {countryFlag(lead.investorCountry)} {lead.title}
            </Link>
            <StatusBadge status={lead.status} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
