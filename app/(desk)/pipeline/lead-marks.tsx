import { RepeatedIcon } from '@/components/ui/sprite'
import { type Day, daysBetween, formatDay, sayDay } from '@/domain/day'
import { formatAmountShort } from '@/domain/money'
import type { Amount } from '@/domain/reading'
import classes from './marks.module.css'

/** When something is next to be done about a lead, with a word and a colour for what is overdue; or that it is on hold. */
export function FollowUp({ due, heldUntil, today }: { due: Day | null; heldUntil: Day | null; today: Day }) {
  if (heldUntil !== null && heldUntil > today) {
    return (
      <span className={classes.mark} data-state="held" title={`On hold until ${formatDay(heldUntil)}`}>
        <RepeatedIcon icon="held" size={12} />
        Hold to {shortDay(heldUntil)}
      </span>
    )
  }
  if (due === null) return null
  const late = daysBetween(due, today)
  const state = late > 0 ? 'overdue' : late === 0 ? 'today' : 'later'
  return (
    <span className={classes.mark} data-state={state} title={`Follow-up due on ${formatDay(due)}`}>
      <RepeatedIcon icon="due" size={12} />
      {late > 0 ? `Overdue ${late} d` : late >= -1 ? sayDay(due, today) : shortDay(due)}
    </span>
  )
}

/** A day of this or next year without its year. */
const shortDay = (day: Day): string => formatDay(day).replace(/ \d{4}$/, '')

/** What a lead discloses; an estimate of an analyst says that it is one. */
export function LeadAmount({
  amount,
  estimated,
  className,
}: {
  amount: Amount
  estimated: boolean
  className?: string
}) {
  return (
    <span className="tabular" title={estimated ? 'An estimate, which totals leave out' : undefined}>
      <span className={className}>{formatAmountShort(amount)}</span>
      {estimated && <span className={classes.estimate}> est.</span>}
    </span>
  )
}

/** Whose lead it is, by initials. */
export function Owner({ name }: { name: string | null }) {
  if (name === null) {
    return (
      <span className={classes.owner} data-nobody title="No owner">
        <span className="visually-hidden">No owner</span>
      </span>
    )
  }
  return (
    <span className={classes.owner} title={name}>
      <span aria-hidden>{initials(name)}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  )
}

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toLocaleUpperCase('en')
}
