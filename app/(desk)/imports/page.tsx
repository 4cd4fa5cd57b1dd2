import type { Metadata } from 'next'
import Link from 'next/link'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Empty, Page, Panel } from '@/components/ui/page'
import { listImports } from '@/db/imports'
import { formatCount } from '@/domain/money'
import classes from './imports.module.css'
import { UploadForm } from './upload-form'

export const metadata: Metadata = { title: 'Imports' }

const standing = (state: string, leads: number, rows: number): string => {
  if (state === 'draft') return `${formatCount(rows)} rows to look through`
  if (state === 'running') return `stopped after ${formatCount(leads)} leads: open it to go on`
  return state === 'undone' ? 'undone' : `${formatCount(leads)} leads of ${formatCount(rows)} rows`
}

/** Spreadsheets of leads that were brought in, and the way to bring in another. */
export default async function ImportsPage() {
  const { db } = await requireUser('analyst')
  const imports = listImports(db)
  return (
    <Page
      title="Imports"
      lead="Bring in the leads of a spreadsheet. You see what becomes of every row first, and a whole import can be undone."
    >
      <div className={classes.panels}>
        <Panel title="Choose a spreadsheet" id="upload">
          <UploadForm />
        </Panel>
        {imports.length === 0 ? (
          <Empty title="Nothing was imported yet">
            The first line of the sheet names its columns; which column holds what is chosen on the next page.
          </Empty>
        ) : (
          <Panel title="Brought in so far" id="imports">
            <ul className={classes.imports}>
              {imports.map(({ id, fileName, state, rows, leads, createdAt, createdBy }) => (
                <li key={id} className={classes.import}>
                  <Link className="link" href={`/imports/${id}`}>
                    {fileName}
                  </Link>
                  <span>{standing(state, leads, rows)}</span>
                  <span className={classes.soft}>
                    {createdBy ?? 'somebody who left'}, {agencyTime(createdAt)}
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
