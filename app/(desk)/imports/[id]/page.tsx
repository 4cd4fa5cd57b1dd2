import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Page, Panel } from '@/components/ui/page'
import { getImport, listImportRows } from '@/db/imports'
import { listWorkedOn } from '@/db/undo-import'
import type { PlannedRow } from '@/domain/import'
import { formatCount } from '@/domain/money'
import classes from '../imports.module.css'
import { contextFor, planFor } from '../plan'
import { Columns } from './columns'
import { DryRun } from './dry-run'
import { Rows } from './rows'
import { UndoImport } from './undo-import'
import { WriteImport } from './write-import'

export const metadata: Metadata = { title: 'Import' }

const PAGE = 50
const shows = ['all', 'problem', 'twin', 'add', 'left-out'] as const

/** One import: what its columns hold, what becomes of each row, and the button that writes it or takes it back. */
export default async function ImportPage(props: PageProps<'/imports/[id]'>) {
  const { db, user } = await requireUser('analyst')
  const { id } = await props.params
  const found = /^\d{1,15}$/.test(id) ? getImport(db, Number(id)) : undefined
  if (!found) notFound()
  const asked = await props.searchParams
  const show = shows.find((one) => one === asked.show) ?? 'all'
  const from = Math.max(0, Number(asked.from) || 0)

  const stored = listImportRows(db, found.id)
  const draft = found.state === 'draft'
  const planned = draft ? planFor(db, stored, contextFor(db, found, user)) : stored.map(asWritten)
  const count = (outcome: PlannedRow['outcome']) => planned.filter((row) => row.outcome === outcome).length
  const counts = { add: count('add'), problem: count('problem'), twin: count('twin'), 'left-out': count('left-out') }
  const shown = show === 'all' ? planned : planned.filter(({ outcome }) => outcome === show)
  const made = stored.filter(({ leadId }) => leadId !== null).length

  return (
    <Page title={found.fileName} lead={leadOf(found.state, made, planned.length, found.finishedAt)} wide>
      <div className={classes.panels}>
        {draft && (
          <>
            <Panel title="What the columns hold" id="columns">
              <Columns
                importId={found.id}
                mapping={found.mapping}
                columns={found.header.map((name, at) => ({
                  name,
                  samples: [...new Set(stored.slice(0, 50).map(({ cells }) => cells[at] ?? ''))]
                    .filter(Boolean)
                    .slice(0, 3),
                }))}
              />
            </Panel>
            <Panel title="Dry run" id="dry-run">
              <DryRun importId={found.id} planned={planned} counts={counts} />
            </Panel>
          </>
        )}
        {found.state === 'running' && <WriteImport importId={found.id} reached={found.reached} rows={planned.length} />}
        {(found.state === 'done' || found.state === 'undone') && (
          <UndoImport importId={found.id} state={found.state} made={made} workedOn={listWorkedOn(db, found.id)} />
        )}
        <Rows
          importId={found.id}
          draft={draft}
          header={found.header}
          mapping={found.mapping}
          rows={shown.slice(from, from + PAGE)}
          show={show}
          counts={{ all: planned.length, ...counts }}
          page={{ from, size: PAGE, of: shown.length }}
        />
      </div>
    </Page>
  )
}

/** Once it is written, a row is in if it has its lead. */
const asWritten = (row: ReturnType<typeof listImportRows>[number]): PlannedRow => ({
  ...row,
  lead: null,
  problems: [],
  twin: null,
  outcome: row.leadId === null ? 'left-out' : 'add',
})

function leadOf(state: string, made: number, rows: number, finishedAt: Date | null): string {
  if (state === 'draft') return `${formatCount(rows)} rows. Nothing is written before you say so.`
  if (state === 'running') return 'It is being written.'
  const when = finishedAt ? `, ${agencyTime(finishedAt)}` : ''
  return state === 'undone' ? `Undone${when}` : `${formatCount(made)} leads of ${formatCount(rows)} rows${when}`
}
