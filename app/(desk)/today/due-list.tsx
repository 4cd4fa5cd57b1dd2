import Link from 'next/link'
import { Due } from '@/components/ui/due'
import { Panel } from '@/components/ui/page'
import type { DueFollowUp } from '@/db/today'
import { countryFlag } from '@/domain/countries'
import type { Day } from '@/domain/day'
import { FinishBox } from '../follow-ups/finish-box'
import classes from './today.module.css'

interface DueListProps {
  due: DueFollowUp[]
  today: Day
  everybody: boolean
  canFinish: boolean
}

/** Follow-ups that are overdue, due today, and due in the six days after. */
export function DueList({ due, today, everybody, canFinish }: DueListProps) {
  const parts = [
    { name: 'Overdue', rows: due.filter(({ dueOn }) => dueOn < today) },
    { name: 'Today', rows: due.filter(({ dueOn }) => dueOn === today) },
    { name: 'This week', rows: due.filter(({ dueOn }) => dueOn > today) },
  ]
  return (
    <Panel id="due" title="Follow-ups">
      {due.length === 0 && (
        <p className={classes.none}>
          {everybody ? 'Nothing is due this week.' : 'Nothing of yours is due this week.'} Set the next step on a lead’s
          page.
        </p>
      )}
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <section key={name} className={classes.part} aria-label={name}>
            <h3 className={name === 'Overdue' ? classes.overdueName : classes.partName}>
              {name} <span className={classes.partCount}>{rows.length}</span>
            </h3>
            <ul className={classes.rows}>
              {rows.map((row) => (
                <li key={row.id} className={classes.due}>
                  {canFinish && <FinishBox id={row.id} title={row.title} done={false} />}
                  <div className={classes.what}>
                    <span className={classes.title} dir="auto">
                      {row.title}
                    </span>
                    <span className={classes.details}>
                      <Link href={`/leads/${row.leadId}`} className={classes.lead} dir="auto">
                        {countryFlag(row.country)} {row.lead}
                      </Link>
                      {everybody && <span>{row.owner ?? 'Nobody’s'}</span>}
                    </span>
                  </div>
                  <Due on={row.dueOn} today={today} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Panel>
  )
}
