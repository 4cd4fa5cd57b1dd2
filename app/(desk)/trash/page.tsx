import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import { DAYS_IN_TRASH, listTrash } from '@/db/trash'
import { countryFlag } from '@/domain/countries'
import { mayActAs } from '@/domain/user'
import { BringBack } from './bring-back'
import classes from './trash.module.css'

export const metadata = { title: 'Trash' }

/** Deleted leads, for as long as they can be brought back. */
export default async function TrashPage() {
  const { db, user } = await requireUser()
  const trash = listTrash(db, new Date())
  return (
    <Page
      title="Trash"
      lead={`A deleted lead can be brought back for ${DAYS_IN_TRASH} days, with all that hangs on it.`}
    >
      {trash.length === 0 ? (
        <Empty title="The trash is empty">A lead is deleted on its own page.</Empty>
      ) : (
        <ul className={classes.rows}>
          {trash.map(({ id, title, country, status, deletedAt, deletedBy, merged }) => (
            <li key={id} className={classes.row}>
              <span className={classes.title} dir="auto">
                {countryFlag(country)} {title}
              </span>
              <StatusBadge status={status} />
              <span className={classes.soft}>
                {merged && 'merged into another lead by '}
                {deletedBy ?? 'Leadwire'}
                {deletedAt && `, ${agencyTime(deletedAt)}`}
              </span>
              {mayActAs(user.role, 'analyst') && <BringBack leadId={id} title={title} merged={merged} />}
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
