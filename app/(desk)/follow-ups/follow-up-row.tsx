'use client'

import { ActionIcon, Menu, MenuDivider, MenuDropdown, MenuItem, MenuLabel, MenuTarget } from '@mantine/core'
import { AlarmClock, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { startTransition, useState } from 'react'
import { Due } from '@/components/ui/due'
import type { FollowUpView } from '@/db/follow-ups'
import { type Day, formatDay } from '@/domain/day'
import { repeats as repeatNames } from '@/domain/note'
import { dropFollowUp, replanFollowUp } from './actions'
import { attempt } from './attempt'
import { FinishBox } from './finish-box'
import { type Colleague, FollowUpForm, nearDays } from './follow-up-form'
import classes from './follow-ups.module.css'

interface FollowUpRowProps {
  followUp: FollowUpView
  colleagues: Colleague[]
  today: Day
  canEdit: boolean
  onFinish: () => void
}

/** A follow-up: its box, what, when, who; and ways to put it off, change or delete it. */
export function FollowUpRow({ followUp, colleagues, today, canEdit, onFinish }: FollowUpRowProps) {
  const [editing, setEditing] = useState(false)
  const { id, version, title, dueOn, ownerId, repeats } = followUp
  const done = followUp.doneAt !== null
  const putOff = (day: Day) =>
    startTransition(async () => {
      await attempt(() => replanFollowUp({ id, version, followUp: { title, dueOn: day, ownerId, repeats } }))
    })

  if (editing) {
    return (
      <li>
        <FollowUpForm
          initial={{ title, dueOn, ownerId, repeats }}
          colleagues={colleagues}
          today={today}
          label="Save"
          save={(changed) => replanFollowUp({ id, version, followUp: changed })}
          onClose={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li className={classes.row}>
      {canEdit && <FinishBox id={id} title={title} done={done} onFinish={onFinish} />}
      <div className={classes.what}>
        <span className={done ? classes.finished : classes.title} dir="auto">
          {title}
        </span>
        <span className={classes.details}>
          {done ? <span>Done</span> : <Due on={dueOn} today={today} />}
          {followUp.owner && <span>{followUp.owner}</span>}
          {followUp.from && <span>from {followUp.from}</span>}
          {repeats && !done && <span>{repeatNames.find(({ code }) => code === repeats)?.name}</span>}
        </span>
      </div>
      {canEdit && (
        <Menu position="bottom-end">
          <MenuTarget>
            <ActionIcon variant="subtle" color="gray" aria-label={`Actions for: ${title}`}>
              <Ellipsis size={17} />
            </ActionIcon>
          </MenuTarget>
          <MenuDropdown>
            {!done && (
              <>
                <MenuLabel>Put off</MenuLabel>
                {nearDays(today).map(({ name, day }) => (
                  <MenuItem key={name} leftSection={<AlarmClock size={15} />} onClick={() => putOff(day)}>
                    {name} · {formatDay(day)}
                  </MenuItem>
                ))}
                <MenuDivider />
                <MenuItem leftSection={<Pencil size={15} />} onClick={() => setEditing(true)}>
                  Edit
                </MenuItem>
              </>
            )}
            <MenuItem
              color="red"
              leftSection={<Trash2 size={15} />}
              onClick={() =>
                startTransition(async () => {
                  await attempt(() => dropFollowUp(id))
                })
              }
            >
              Delete
            </MenuItem>
          </MenuDropdown>
        </Menu>
      )}
    </li>
  )
}
