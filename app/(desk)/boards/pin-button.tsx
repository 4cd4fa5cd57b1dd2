'use client'

import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Pin } from 'lucide-react'
import { useTransition } from 'react'
import { reach } from '../moves/telling'
import { type BoardCode, pin } from './actions'

interface PinButtonProps {
  /** What it is called, for the button's words. */
  name: string
  what: Parameters<typeof pin>[1]
  /** Whether everybody's board can be pinned to, too. */
  mayShare: boolean
}

/** Pins a chart with its filters, or a view, to Today: to one's own board, or as an administrator to everybody's. */
export function PinButton({ name, what, mayShare }: PinButtonProps) {
  const [pending, startTransition] = useTransition()
  const pinTo = (board: BoardCode) =>
    startTransition(async () => {
      const pinned = await reach(pin(board, what))
      notifications.show(
        pinned.ok
          ? { message: `${name} is on ${board === 'shared' ? 'everybody’s' : 'your'} Today` }
          : { color: 'red', title: 'Nothing was pinned', message: pinned.reason.sentence },
      )
    })
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      loading={pending}
      aria-label={`Pin ${name} to Today`}
      onClick={mayShare ? undefined : () => pinTo('own')}
    >
      <Pin size={16} aria-hidden />
    </ActionIcon>
  )
  if (!mayShare) return button
  return (
    <Menu position="bottom-end">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => pinTo('own')}>To my Today</Menu.Item>
        <Menu.Item onClick={() => pinTo('shared')}>To everybody’s Today</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
