import { Suspense } from 'react'
import { agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Page } from '@/components/ui/page'
import { countByStatus, listDue, listMoved, listQuiet, listUnread } from '@/db/today'
import { listUsers } from '@/db/users'
import { mayActAs } from '@/domain/user'
import { Boards } from './boards/boards'
import boards from './boards/boards.module.css'
import { DueList } from './today/due-list'
import { MovedList } from './today/moved-list'
import { QuietList } from './today/quiet-list'
import { StatusStrip } from './today/status-strip'
import classes from './today/today.module.css'
import { UnreadList } from './today/unread-list'
import { Whose } from './today/whose'

export const metadata = { title: 'Today' }

/** An analyst's morning: what came in, what is due, what has gone quiet, what moved. */
export default async function TodayPage({ searchParams }: { searchParams: Promise<{ whose?: string }> }) {
  const { db, user } = await requireUser()
  const everybody = (await searchParams).whose === 'everybody'
  const today = agencyToday()
  const now = new Date()
  const ownerId = everybody ? null : user.id
  const names = new Map(listUsers(db).map(({ id, name }) => [id, name]))
  return (
    <Page title="Today" lead={longDay(today)} actions={<Whose everybody={everybody} />}>
      <StatusStrip counts={countByStatus(db)} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <DueList
            due={listDue(db, { today, ownerId })}
            today={today}
            everybody={everybody}
            canFinish={mayActAs(user.role, 'analyst')}
          />
          <QuietList quiet={listQuiet(db, { now, today, ownerId })} now={now} everybody={everybody} />
        </div>
        <div className={classes.column}>
          <UnreadList {...listUnread(db)} />
          <MovedList moved={listMoved(db, now)} names={names} now={now} />
        </div>
      </div>
      <Suspense fallback={<div className={boards.place} role="status" aria-label="The boards are being counted" />}>
        <Boards db={db} user={user} />
      </Suspense>
    </Page>
  )
}

const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const longDay = (day: string): string => long.format(new Date(`${day}T00:00:00Z`))
