import Link from 'next/link'
import type { ReactNode } from 'react'
import classes from './charts.module.css'
import { type FigureData, markOf } from './figure'

/** A chart's figures as a table: the same numbers, the same links. */
export function FigureTable({ name, figure }: { name: string; figure: FigureData }) {
  const { rowsAre, totalsAre, series, rows } = figure
  const parted = series.length > 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={classes.tableFrame} aria-label={`${name}, as a table`} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {parted &&
              series.map((one) => (
                <th key={one.key} scope="col" className={classes.number}>
                  {one.name}
                </th>
              ))}
            <th scope="col" className={classes.number}>
              {totalsAre}
            </th>
            {figure.before !== undefined && (
              <th scope="col" className={classes.number}>
                Before, {figure.before}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {parted &&
                series.map((one) => {
                  const mark = markOf(row, one.key)
                  return (
                    <td key={one.key} className={classes.number}>
                      {mark && mark.value > 0 ? (
                        <Behind href={mark.href}>{mark.cell ?? mark.value}</Behind>
                      ) : (
                        <Nothing />
                      )}
                    </td>
                  )
                })}
              <td className={classes.number}>
                <Behind href={row.href}>{row.total}</Behind>
              </td>
              {figure.before !== undefined && (
                <td className={classes.number}>
                  {row.before ? <Behind href={row.before.href}>{row.before.cell}</Behind> : <Nothing />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Behind({ href, children }: { href: string | null; children: ReactNode }) {
  return href ? (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  ) : (
    children
  )
}

const Nothing = () => <span className={classes.nothing}>0</span>
