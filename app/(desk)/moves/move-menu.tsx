'use client'

import { Menu } from '@mantine/core'
import { CalendarClock, Check, CircleUserRound } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { addDays, formatDay } from '@/domain/day'
import { type Status, statuses } from '@/domain/statuses'
import classes from './move-menu.module.css'
import { type SeenLead, useMoves } from './moves'

interface MoveMenuProps {
  lead: SeenLead & { ownerId: string | null; onHoldUntil: string | null }
  /** Moves it; by default as `useMoves` does. */
  onMove?: (to: Status) => void
  /** What of it is offered; everything, unless said otherwise. */
  offers?: 'everything' | 'status' | 'owner'
  className?: string | undefined
  label: string
  children: ReactNode
}

/** A button that opens what can be done to a lead. The menu itself is built on the first click: a board has hundreds. */
export function MoveMenu({ label, className, children, ...rest }: MoveMenuProps) {
  const [used, setUsed] = useState(false)
  if (!used) {
    return (
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        data-move-menu
        onClick={() => setUsed(true)}
      >
        {children}
      </button>
    )
  }
  return (
    <OpeningMenu label={label} className={className} offers={<Offers {...rest} />}>
      {children}
    </OpeningMenu>
  )
}

/** Opens once it is there, not with its making: only then does it know where the focus came from and goes back to. */
function OpeningMenu({
  label,
  className,
  offers,
  children,
}: Omit<MoveMenuProps, 'lead' | 'offers'> & { offers: ReactNode }) {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was clicked is gone, and the focus with it.
    if (document.activeElement === document.body) button.current?.focus()
    setOpened(true)
  }, [])
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={220} classNames={{ item: classes.entry }}>
      <Menu.Target>
        <button ref={button} type="button" className={className} aria-label={label} data-move-menu>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>{offers}</Menu.Dropdown>
    </Menu>
  )
}

function Offers({ lead, onMove, offers = 'everything' }: Omit<MoveMenuProps, 'label' | 'className' | 'children'>) {
  if (offers === 'status') return <Statuses lead={lead} onMove={onMove} />
  if (offers === 'owner') return <Owners lead={lead} />
  return (
    <>
      <Section label="Move to">
        <Statuses lead={lead} onMove={onMove} />
      </Section>
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item leftSection={<CircleUserRound size={15} aria-hidden />}>Give to</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          <Owners lead={lead} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item leftSection={<CalendarClock size={15} aria-hidden />}>Put on hold</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          <Holds lead={lead} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    </>
  )
}

/** Entries under a heading, which is told as the name of their group: the heading itself is no entry of the menu. */
const Section = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, not entries of a menu
  <div role="group" aria-label={label}>
    <Menu.Label aria-hidden>{label}</Menu.Label>
    {children}
  </div>
)

const Chosen = ({ chosen }: { chosen: boolean }) => (chosen ? <Check size={14} aria-label="now" /> : null)

function Statuses({ lead, onMove }: Pick<MoveMenuProps, 'lead' | 'onMove'>) {
  const { move } = useMoves()
  const first = statuses.find(({ code }) => code !== lead.status)
  return statuses.map(({ code, name }) => (
    <Menu.Item
      key={code}
      disabled={code === lead.status}
      data-autofocus={code === first?.code || undefined}
      leftSection={<span className={classes.dot} style={{ background: `var(--status-${code})` }} aria-hidden />}
      rightSection={<Chosen chosen={code === lead.status} />}
      onClick={() => (onMove ? onMove(code) : move(lead, code))}
    >
      {name}
    </Menu.Item>
  ))
}

function Owners({ lead }: Pick<MoveMenuProps, 'lead'>) {
  const { owners, me, assign } = useMoves()
  const mineFirst = [...owners].sort((one, other) => Number(other.id === me) - Number(one.id === me))
  return (
    <>
      {mineFirst.map((owner) => (
        <Menu.Item
          key={owner.id}
          rightSection={<Chosen chosen={owner.id === lead.ownerId} />}
          onClick={() => assign(lead, owner)}
        >
          {owner.id === me ? `${owner.name} (me)` : owner.name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item disabled={lead.ownerId === null} onClick={() => assign(lead, null)}>
        Nobody
      </Menu.Item>
    </>
  )
}

const holds = [
  { name: 'For a week', days: 7 },
  { name: 'For a month', days: 30 },
  { name: 'For three months', days: 91 },
  { name: 'For half a year', days: 182 },
]

function Holds({ lead }: Pick<MoveMenuProps, 'lead'>) {
  const { today, hold } = useMoves()
  const held = lead.onHoldUntil !== null && lead.onHoldUntil > today ? lead.onHoldUntil : null
  const terms = holds.map(({ name, days }) => (
    <Menu.Item key={days} onClick={() => hold(lead, addDays(today, days))}>
      {name}
    </Menu.Item>
  ))
  if (held === null) return terms
  return (
    <Section label={`On hold until ${formatDay(held)}`}>
      {terms}
      <Menu.Item onClick={() => hold(lead, null)}>Take it up again</Menu.Item>
    </Section>
  )
}
