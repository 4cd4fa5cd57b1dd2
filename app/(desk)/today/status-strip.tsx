import Link from 'next/link'
import { formatCount } from '@/domain/money'
import { type Status, statuses } from '@/domain/statuses'
import classes from './today.module.css'

/** The pipeline in one strip: each column with its number, and the way there. */
export function StatusStrip({ counts }: { counts: Record<Status, number> }) {
  return (
    <nav aria-label="The pipeline by status" className={classes.strip}>
      {statuses
        .filter(({ code, open }) => open || code === 'operational')
        .map(({ code, name }) => (
          <Link key={code} href={`/pipeline?view=list&status=${code}`} className={classes.step}>
            <span className={classes.stepBar} style={{ background: `var(--status-${code})` }} aria-hidden />
            <span className={classes.stepCount}>{formatCount(counts[code])}</span>
            <span className={classes.stepName}>{name}</span>
          </Link>
        ))}
    </nav>
  )
}
