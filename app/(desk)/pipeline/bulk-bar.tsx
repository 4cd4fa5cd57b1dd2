'use client'

import { Button, Menu } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import Link from 'next/link'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { statuses } from '@/domain/statuses'
import { type SeenLead, useMoves } from '../moves/moves'
import classes from './list.module.css'

/** The list with its ticks: what is ticked can be moved or given to somebody together. */
export function BulkBar({ leads, children }: { leads: SeenLead[]; children: ReactNode }) {
  const { owners, me, mayChange, moveMany, assignMany } = useMoves()
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const root = useRef<HTMLDivElement>(null)
  const boxes = () => [...(root.current?.querySelectorAll<HTMLInputElement>('[data-tick]') ?? [])]

  function onChange(event: FormEvent) {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
    if (box.dataset.tickAll !== undefined) for (const each of boxes()) each.checked = box.checked
    setTicked(new Set(boxes().flatMap(({ checked, value }) => (checked ? [Number(value)] : []))))
  }

  function clear() {
    for (const box of root.current?.querySelectorAll<HTMLInputElement>('[data-tick], [data-tick-all]') ?? []) {
      box.checked = false
    }
    setTicked(new Set())
  }

  const chosen = leads.filter(({ id }) => ticked.has(id))
  const [kept, gone] = chosen
  const done = async (work: Promise<boolean>) => {
    if (await work) clear()
  }

  return (
    <div ref={root} className={classes.list} onChange={onChange} data-ticking={chosen.length > 0 || undefined}>
      {children}
      {chosen.length > 0 && mayChange && (
        <section className={classes.bulk} aria-label="What is chosen">
          <b>{chosen.length} chosen</b>
          <Menu position="top-start" withinPortal>
            <Menu.Target>
              <Button size="compact-sm" variant="default">
                Move to…
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {statuses.map(({ code, name }) => (
                <Menu.Item
                  key={code}
                  leftSection={
                    <span className={classes.dot} style={{ background: `var(--status-${code})` }} aria-hidden />
                  }
                  onClick={() => done(moveMany(chosen, code))}
                >
                  {name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Menu position="top-start" withinPortal>
            <Menu.Target>
              <Button size="compact-sm" variant="default">
                Give to…
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {owners.map((owner) => (
                <Menu.Item key={owner.id} onClick={() => done(assignMany(chosen, owner))}>
                  {owner.id === me ? `${owner.name} (me)` : owner.name}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item onClick={() => done(assignMany(chosen, null))}>Nobody</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {kept && gone && chosen.length === 2 && (
            <Button
              component={Link}
              href={`/leads/${kept.id}/merge?with=${gone.id}`}
              size="compact-sm"
              variant="default"
              leftSection={<GitMerge size={14} aria-hidden />}
            >
              Merge…
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={clear}>
            Clear
          </Button>
        </section>
      )}
    </div>
  )
}
