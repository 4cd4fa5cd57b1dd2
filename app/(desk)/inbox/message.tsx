'use client'

import { ActionIcon } from '@mantine/core'
import { Circle, CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useOptimistic, useTransition } from 'react'
import { attempt } from '../follow-ups/attempt'
import { mark } from './actions'
import classes from './inbox.module.css'

interface MessageProps {
  id: number
  read: boolean
  /** The place that it is about. */
  href: string
  children: ReactNode
}

/** A message: following it reads it; it can be marked unread again. */
export function Message({ id, read, href, children }: MessageProps) {
  const [shown, show] = useOptimistic(read)
  const [, startMarking] = useTransition()
  const set = (to: boolean) =>
    startMarking(async () => {
      show(to)
      await attempt(async () => ({ ok: true, value: await mark(id, to) }))
    })
  return (
    <li className={classes.message} data-unread={!shown || undefined}>
      <Link href={href} className={classes.place} onClick={() => shown || set(true)}>
        {!shown && <span className="visually-hidden">Unread: </span>}
        {children}
      </Link>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={shown ? 'Mark as unread' : 'Mark as read'}
        onClick={() => set(!shown)}
      >
        {shown ? <Circle size={16} /> : <CircleCheck size={16} />}
      </ActionIcon>
    </li>
  )
}
