import { Button, TextInput } from '@mantine/core'
import type { Metadata } from 'next'
import Link from 'next/link'
import { agencyTime, agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Empty, Page, Panel } from '@/components/ui/page'
import { listPacks } from '@/db/packs'
import { addDays, formatDay } from '@/domain/day'
import { mayActAs } from '@/domain/user'
import { issue } from './actions'
import classes from './packs.module.css'

export const metadata: Metadata = { title: 'Monday packs' }

export default async function PacksPage() {
  const { db, user } = await requireUser()
  const packs = listPacks(db)
  const today = agencyToday()
  return (
    <Page
      title="Monday packs"
      lead="What is new, moved, stuck, won and lost, to take into the meeting and to send upwards. Frozen when issued."
    >
      <div className={classes.panels}>
        {mayActAs(user.role, 'analyst') && (
          <Panel title="Issue a pack" id="issue">
            <form action={issue} className={classes.issue}>
              <TextInput
                name="since"
                type="date"
                label="What happened since"
                defaultValue={packs[0]?.until ?? addDays(today, -7)}
                max={today}
                required
              />
              <Button type="submit">Issue</Button>
            </form>
          </Panel>
        )}
        {packs.length === 0 ? (
          <Empty title="No pack was issued yet">A pack keeps its figures, whatever happens to the leads later.</Empty>
        ) : (
          <Panel title="Issued" id="issued">
            <ul className={classes.packs}>
              {packs.map(({ id, since, until, issuedAt, issuedBy }) => (
                <li key={id}>
                  <Link className="link" href={`/packs/${id}`}>
                    {formatDay(since)} to {formatDay(until)}
                  </Link>
                  <span className={classes.soft}>
                    issued by {issuedBy ?? 'somebody who left'}, {agencyTime(issuedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </Page>
  )
}
