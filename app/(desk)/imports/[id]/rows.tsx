import Link from 'next/link'
import { type ImportMapping, importFieldName, type PlannedRow } from '@/domain/import'
import { formatCount } from '@/domain/money'
import classes from '../imports.module.css'
import { CellFix } from './cell-fix'
import { RowChoice } from './row-choice'

type Show = 'all' | PlannedRow['outcome']
const showNames: [Show, string][] = [
  ['all', 'All'],
  ['problem', 'With a problem'],
  ['twin', 'Leads already'],
  ['add', 'Going in'],
  ['left-out', 'Left out'],
]

/** The rows with what becomes of each; a cell that does not fit is corrected where it stands. */
export function Rows(props: {
  importId: number
  draft: boolean
  header: string[]
  mapping: ImportMapping
  rows: PlannedRow[]
  show: Show
  counts: Record<Show, number>
  page: { from: number; size: number; of: number }
}) {
  const { importId, draft, header, mapping, rows, show, counts, page } = props
  const columns = mapping.flatMap((field, at) =>
    field ? [{ at, name: importFieldName(field), header: header[at] }] : [],
  )
  const address = (to: { show?: Show; from?: number }) =>
    `/imports/${importId}?${new URLSearchParams({ show: to.show ?? show, from: String(to.from ?? 0) })}`
  return (
    <section aria-label="Rows" className={classes.rows}>
      <nav className={classes.tabs} aria-label="Which rows">
        {showNames
          .filter(([code]) => code === 'all' || code === show || counts[code] > 0)
          .map(([code, name]) => (
            <Link
              key={code}
              href={address({ show: code })}
              className={classes.tab}
              aria-current={code === show ? 'true' : undefined}
              scroll={false}
            >
              {name} <span className="tabular">{formatCount(counts[code])}</span>
            </Link>
          ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, by keyboard too. */}
      <section className={classes.sideways} aria-label="Table of rows" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">{draft ? 'Goes in' : 'Lead'}</th>
              {columns.map(({ at, name }) => (
                <th key={at} scope="col" title={header[at]}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} data-outcome={draft ? row.outcome : undefined}>
                <th scope="row" className="tabular">
                  {row.row + 1}
                </th>
                <td>{draft ? <RowChoice importId={importId} row={row} /> : <Written row={row} />}</td>
                {columns.map(({ at, name }) => {
                  const value = row.cells[at] ?? ''
                  const problem = row.problems.find(({ column }) => column === at)
                  return (
                    <td key={at} dir="auto" className={classes.cell}>
                      {draft && problem && row.outcome !== 'left-out' ? (
                        <CellFix
                          key={value}
                          importId={importId}
                          row={row.row}
                          column={at}
                          name={name}
                          value={value}
                          sentence={problem.sentence}
                        />
                      ) : (
                        <span title={value.length > 60 ? value : undefined}>
                          {value.length > 60 ? `${value.slice(0, 60)}…` : value}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <p className={classes.soft}>No such row.</p>}
      {page.of > page.size && (
        <nav className={classes.pages} aria-label="Pages">
          {page.from > 0 && (
            <Link className="link" href={address({ from: Math.max(0, page.from - page.size) })}>
              Earlier rows
            </Link>
          )}
          <span className={classes.soft}>
            {formatCount(page.from + 1)} to {formatCount(Math.min(page.from + page.size, page.of))} of{' '}
            {formatCount(page.of)}
          </span>
          {page.from + page.size < page.of && (
            <Link className="link" href={address({ from: page.from + page.size })}>
              Later rows
            </Link>
          )}
        </nav>
      )}
    </section>
  )
}

function Written({ row }: { row: PlannedRow }) {
  return row.leadId === null ? (
    <span className={classes.soft}>left out</span>
  ) : (
    <Link className="link" href={`/leads/${row.leadId}`}>
      Open
    </Link>
  )
}
