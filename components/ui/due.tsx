import { type Day, daysBetween, formatDay, sayDay } from '@/domain/day'
import classes from './due.module.css'

/** When a follow-up is due, as near days are said; overdue in red and by its word. */
export function Due({ on, today }: { on: Day; today: Day }) {
  const late = daysBetween(on, today)
  if (late > 0) {
    return (
      <time className={classes.overdue} dateTime={on} title={formatDay(on)}>
        Overdue · {late === 1 ? '1 day' : late > 30 ? formatDay(on) : `${late} days`}
      </time>
    )
  }
  return (
    <time className={late === 0 ? classes.today : classes.later} dateTime={on} title={formatDay(on)}>
      {sayDay(on, today)}
    </time>
  )
}
