import Link from 'next/link'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import { listDeletedFiles } from '@/db/file-trash'
import { DAYS_IN_TRASH, listTrash } from '@/db/trash'
import { saySize, typeName } from '@/domain/attachment'
import { countryFlag } from '@/domain/countries'
import { mayActAs } from '@/domain/user'
import { BringBack, PutBackFile } from './bring-back'
import classes from './trash.module.css'

export const metadata = { title: 'Trash' }

/** Deleted leads and files, for as long as they can be brought back. */
export default async function TrashPage() {
  const { db, user } = await requireUser()
  const now = new Date()
  const [trash, files] = [listTrash(db, now), listDeletedFiles(db, now)]
  const canBringBack = mayActAs(user.role, 'analyst')
  return (
    <Page
      title="Trash"
      lead={`A deleted lead can be brought back for ${DAYS_IN_TRASH} days, with all that hangs on it; a deleted file, to its lead.`}
    >
      {trash.length + files.length === 0 && (
        <Empty title="The trash is empty">A lead, or a file on it, is deleted on the lead’s own page.</Empty>
      )}
      {trash.length > 0 && (
        <section aria-labelledby="trashed-leads">
          <h2 id="trashed-leads" className={classes.heading}>
            Leads
          </h2>
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
                {canBringBack && <BringBack leadId={id} title={title} merged={merged} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {files.length > 0 && (
        <section aria-labelledby="trashed-files">
          <h2 id="trashed-files" className={classes.heading}>
            Files
          </h2>
          <ul className={classes.rows}>
            {files.map(({ id, name, type, size, leadId, lead, deletedAt, deletedBy }) => (
              <li key={id} className={classes.row}>
                <span className={classes.title}>
                  <span dir="auto">{name}</span>{' '}
                  <span className={classes.soft}>
                    {typeName(type)}, {saySize(size)}
                  </span>
                </span>
                <span className={classes.soft}>
                  of{' '}
                  <Link className="link" href={`/leads/${leadId}`} dir="auto">
                    {lead}
                  </Link>
                </span>
                <span className={classes.soft}>
                  {deletedBy ?? 'Somebody'}
                  {deletedAt && `, ${agencyTime(deletedAt)}`}
                </span>
                {canBringBack && <PutBackFile id={id} name={name} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
