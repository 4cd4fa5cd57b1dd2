import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import type { QuietLead } from '@/db/today'
import { countryFlag } from '@/domain/countries'
import classes from './today.module.css'

/** Open leads that nobody touched for longer than their status allows. */
export function QuietList({ quiet, now, everybody }: { quiet: QuietLead[]; now: Date; everybody: boolean }) {
  return (
    <Panel id="quiet" title="Gone quiet">
      {quiet.length === 0 && (
        <p className={classes.none}>
          {everybody ? 'No open lead has gone quiet.' : 'None of your leads has gone quiet.'}
        </p>
      )}
      <ul className={classes.rows}>
        {quiet.map((lead) => (
          <li key={lead.id} className={classes.quiet}>
            <Link href={`/leads/${lead.id}`} className={classes.lead} dir="auto">
              {countryFlag(lead.country)} {lead.title}
            </Link>
            <span className={classes.details}>
              <StatusBadge status={lead.status} />
              <span>{Math.floor((now.getTime() - lead.activeAt.getTime()) / 86_400_000)} days without a word</span>
              {everybody && <span>{lead.owner ?? 'No owner'}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
