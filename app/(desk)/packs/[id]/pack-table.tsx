import Link from 'next/link'
import { Country } from '@/components/ui/country'
import { StatusBadge } from '@/components/ui/status-badge'
import table from '@/components/ui/table.module.css'
import { formatCount } from '@/domain/money'
import type { PackLead } from '@/domain/pack'
import classes from '../packs.module.css'

interface PackTableProps {
  name: string
  none: string
  lines: PackLead[]
  /** How many there were in all; a pack names the first forty. */
  leads: number
}

/** The leads of one part of a pack, as they stood. */
export function PackTable({ name, none, lines, leads }: PackTableProps) {
  if (lines.length === 0) return <p className={classes.soft}>{none}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={table.frame} tabIndex={0} aria-label={`${name}, as a table`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Lead</th>
            <th scope="col">From</th>
            <th scope="col">Status</th>
            <th scope="col">Owner</th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, title, country, status, owner, remark }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                <Link href={`/leads/${id}`} prefetch={false}>
                  {title}
                </Link>
              </th>
              <td>
                <Country code={country} />
              </td>
              <td>
                <StatusBadge status={status} />
              </td>
              <td>{owner ?? <span className={classes.soft}>nobody</span>}</td>
              <td>{remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leads > lines.length && <p className={classes.soft}>and {formatCount(leads - lines.length)} more.</p>}
    </section>
  )
}
