'use client'

import { Menu } from '@mantine/core'
import { CalendarClock, Check, CircleUserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useOpening } from '@/components/ui/first-use'
import { addDays, formatDay } from '@/domain/day'
import { statuses } from '@/domain/statuses'
import type { MoveMenuProps } from './move-menu'
import classes from './move-menu.module.css'
import { useMoves } from './moves'

/** What can be done to a lead, opened below its button. */
export function MoveOffers({ label, className, children, ...rest }: MoveMenuProps) {
  const { opened, setOpened, button } = useOpening()
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={220} classNames={{ item: classes.entry }}>
      <Menu.Target>
        <button ref={button} type="button" className={className} aria-label={label} data-move-menu>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Offers {...rest} />
      </Menu.Dropdown>
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
