'use client'

import dynamic from 'next/dynamic'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { type SeenLead, useMoves } from '../moves/moves'
import classes from './list.module.css'

const BulkActions = dynamic(() => import('./bulk-actions').then((module) => module.BulkActions))

/** The list with its ticks: what is ticked can be changed, exported or deleted together. */
export function BulkBar({ leads, children }: { leads: SeenLead[]; children: ReactNode }) {
  const { mayChange } = useMoves()
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const root = useRef<HTMLDivElement>(null)
  const boxes = () => [...(root.current?.querySelectorAll<HTMLInputElement>('[data-tick]') ?? [])]

  function onChange(event: FormEvent) {
    const box = event.target
    if (!(box instanceof HTMLInputElement)) return
    if (box.dataset.tickAll !== undefined) for (const each of boxes()) each.checked = box.checked
    else if (box.dataset.tick === undefined) return
    setTicked(new Set(boxes().flatMap(({ checked, value }) => (checked ? [Number(value)] : []))))
  }

  function clear() {
    for (const box of root.current?.querySelectorAll<HTMLInputElement>('[data-tick], [data-tick-all]') ?? []) {
      box.checked = false
    }
    setTicked(new Set())
  }

  const chosen = leads.filter(({ id }) => ticked.has(id))
  return (
    <div ref={root} className={classes.list} onChange={onChange} data-ticking={chosen.length > 0 || undefined}>
      {children}
      {chosen.length > 0 && mayChange && <BulkActions chosen={chosen} onClear={clear} />}
    </div>
  )
}
