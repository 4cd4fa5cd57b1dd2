'use client'

import { useRouter } from 'next/navigation'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import classes from './charts.module.css'

interface Tip {
  title: string
  said: string
  left: number
  top: number
}

const markAt = (target: EventTarget | null): SVGElement | null =>
  target instanceof SVGElement ? target.closest<SVGElement>('[data-mark]') : null
const place = (mark: SVGElement) => ({ row: Number(mark.dataset.row), at: Number(mark.dataset.at) })

/**
 * What every chart shares: a word on the mark under the pointer or in focus, arrow keys from mark to mark (the chart is
 * one stop for the tab key), and a click that goes to the list behind it.
 */
export function Marks({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const router = useRouter()

  function show(mark: SVGElement | null) {
    const box = frame.current?.getBoundingClientRect()
    if (!mark || !box) return setTip(null)
    const of = mark.getBoundingClientRect()
    const { title = '', said = '' } = mark.dataset
    const middle = of.left + of.width / 2 - box.left
    setTip({ title, said, left: Math.min(Math.max(middle, 90), box.width - 90), top: of.top - box.top })
  }

  function focused({ target }: FocusEvent) {
    const mark = markAt(target)
    if (!mark) return
    for (const other of all()) other.setAttribute('tabindex', other === mark ? '0' : '-1')
    show(mark)
  }

  function clicked(event: MouseEvent) {
    const href = markAt(event.target)?.getAttribute('href')
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.push(href)
  }

  const all = () => [...(frame.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])]

  function pressed(event: KeyboardEvent) {
    const here = markAt(event.target)
    if (event.key === 'Escape') return setTip(null)
    const next = here && neighbour(all(), here, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; the marks inside are links, and this listens to them all at once
    <div
      ref={frame}
      className={classes.marks}
      role="group"
      aria-label={`${name}: a chart; arrow keys go from mark to mark`}
      onPointerOver={({ target }) => show(markAt(target))}
      onPointerLeave={() => setTip(null)}
      onFocus={focused}
      onBlur={() => setTip(null)}
      onClick={clicked}
      onKeyDown={pressed}
    >
      {children}
      {tip && (
        <div className={classes.tip} style={{ left: tip.left, top: tip.top }} aria-hidden>
          <strong>{tip.title}</strong>
          <span>{tip.said}</span>
        </div>
      )}
    </div>
  )
}

/** The mark an arrow key leads to: left and right within a row, up and down to the nearest of the next row. */
function neighbour(marks: SVGElement[], here: SVGElement, key: string): SVGElement | undefined {
  const { row, at } = place(here)
  const inOrder = marks.toSorted((one, two) => place(one).row - place(two).row || place(one).at - place(two).at)
  const inRow = inOrder.filter((mark) => place(mark).row === row)
  const step = inRow.indexOf(here)
  if (key === 'ArrowRight') return inRow[step + 1]
  if (key === 'ArrowLeft') return inRow[step - 1]
  if (key === 'Home') return inOrder[0]
  if (key === 'End') return inOrder.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const rows = [...new Set(inOrder.map((mark) => place(mark).row))]
  const nextRow = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)]
  return inOrder
    .filter((mark) => place(mark).row === nextRow)
    .toSorted((one, two) => Math.abs(place(one).at - at) - Math.abs(place(two).at - at))[0]
}
