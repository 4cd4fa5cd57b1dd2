import { type Status, statusName } from '@/domain/statuses'
import classes from './badges.module.css'

/** A status: its colour as a dot, and always its word. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span className={classes.badge}>
      <span className={classes.dot} style={{ background: `var(--status-${status})` }} aria-hidden />
      {statusName(status)}
    </span>
  )
}
