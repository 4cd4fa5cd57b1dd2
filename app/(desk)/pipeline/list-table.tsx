'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { LeadOrder } from '@/domain/lead-order'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import type { ListRow } from './cards'
import classes from './list.module.css'
import { ListCell } from './list-cell'
import { firstDirection, listColumns, pipelineHref, type View } from './view'

interface ListTableProps {
  /** The leads of this page as JSON: of a list of objects, React would send and read each value by itself. */
  rows: string
  filter: PipelineFilter
  view: View
  /** Whether rows can be ticked, to be changed together. */
  ticks: boolean
}

/** The leads as a table: plain, and made of one text, so that fifty rows cost the server little. Its headings order it. */
export function ListTable({ rows, filter, view, ticks }: ListTableProps) {
  const cards: ListRow[] = JSON.parse(rows)
  const columns = listColumns.filter(({ code }) => view.columns.includes(code))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={classes.sideways} aria-label="Leads" tabIndex={0}>
      <table className={classes.table} data-dense={view.dense || undefined}>
        <thead>
          <tr>
            {ticks && (
              <th className={classes.tick}>
                <input type="checkbox" data-tick-all aria-label="Choose all of this page" />
              </th>
            )}
            <Heading order="title" name="Lead" filter={filter} view={view} />
            {columns.map(({ code, name, order }) => (
              <Heading key={code} order={order} name={name} filter={filter} view={view} end={code === 'amount'} />
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              {ticks && (
                <td className={classes.tick}>
                  <input type="checkbox" value={card.id} data-tick aria-label={`Choose ${card.title}`} />
                </td>
              )}
              <th scope="row" className={classes.lead}>
                <Link href={`/leads/${card.id}`} prefetch={false} title={card.title}>
                  {card.title}
                </Link>
                {card.kind === 'outreach' && <span className={classes.tag}>Outreach</span>}
                {card.sample && <span className={classes.tag}>Sample</span>}
              </th>
              {columns.map(({ code }) => (
                <td key={code} className={code === 'amount' ? classes.end : undefined}>
                  <ListCell column={code} card={card} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface HeadingProps {
  order: LeadOrder | null
  name: string
  filter: PipelineFilter
  view: View
  end?: boolean
}

/** A heading that orders the list by its column, and turns the order round when it does already. */
function Heading({ order, name, filter, view, end }: HeadingProps) {
  const className = end ? classes.end : undefined
  if (!order) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    )
  }
  const now = view.order === order
  const turned = view.direction === 'asc' ? 'desc' : 'asc'
  const direction = now ? turned : firstDirection(order)
  const Arrow = view.direction === 'asc' ? ArrowUp : ArrowDown
  const sorted = view.direction === 'asc' ? 'ascending' : 'descending'
  return (
    <th scope="col" className={className} aria-sort={now ? sorted : undefined}>
      <Link
        className={classes.order}
        href={pipelineHref(filter, { ...view, order, direction, after: '' })}
        scroll={false}
      >
        {name}
        {now && <Arrow size={13} aria-hidden />}
      </Link>
    </th>
  )
}
