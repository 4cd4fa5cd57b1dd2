import { StatusBadge } from '@/components/ui/status-badge'
import { twinKey } from '@/domain/entered-lead'
import type { PlannedRow } from '@/domain/import'
import { formatCount } from '@/domain/money'
import { statuses } from '@/domain/statuses'
import classes from '../imports.module.css'
import { DiscardDraft } from './discard-draft'
import { WriteImport } from './write-import'

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** What the import would write, before it writes anything. */
export function DryRun(props: {
  importId: number
  planned: PlannedRow[]
  counts: Record<PlannedRow['outcome'], number>
}) {
  const { importId, planned, counts } = props
  const added = planned.flatMap(({ outcome, lead }) => (outcome === 'add' && lead ? [lead] : []))
  const investors = new Set(added.map(({ held }) => twinKey(held.investor ?? held.invited ?? '', null)))
  const disclosed = added.filter(({ held }) => held.amount).length
  const out = [
    counts.problem > 0 && `${plural(counts.problem, 'row')} with a problem`,
    counts.twin > 0 && `${plural(counts.twin, 'row')} that ${counts.twin === 1 ? 'is' : 'are'} a lead already`,
    counts['left-out'] > 0 && `${plural(counts['left-out'], 'row')} left out by hand`,
  ].filter((part) => part !== false)
  return (
    <div className={classes.dryRun}>
      <p>
        <strong>{plural(added.length, 'lead')}</strong> of {plural(investors.size, 'investor')} would be made,{' '}
        {formatCount(disclosed)} with an amount.
        {out.length > 0 && ` Left out: ${out.join(', ')}.`}
      </p>
      <ul className={classes.statuses}>
        {statuses.map(({ code }) => {
          const here = added.filter(({ status }) => status === code).length
          return here > 0 ? (
            <li key={code}>
              <StatusBadge status={code} /> <span className="tabular">{formatCount(here)}</span>
            </li>
          ) : null
        })}
      </ul>
      <div className={classes.actions}>
        {added.length > 0 && <WriteImport importId={importId} leads={added.length} rows={planned.length} />}
        <DiscardDraft importId={importId} />
      </div>
    </div>
  )
}
