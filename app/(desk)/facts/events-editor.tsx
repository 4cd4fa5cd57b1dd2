'use client'

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { eventKinds, type ReadEvent, readEventSchema } from '@/domain/reading'
import type { EditorProps } from './fact-editor'
import classes from './facts.module.css'

const choices = eventKinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }))
type Row = ReadEvent & { key: number }

/** Events a line each: what, where, when. */
export function EventsEditor({ initial, onChange }: EditorProps<ReadEvent[]>) {
  const [rows, setRows] = useState<Row[]>(() => initial.map((event, key) => ({ ...event, key })))
  const say = (next: Row[]) => {
    setRows(next)
    onChange(next.map((row) => readEventSchema.parse(row)))
  }
  const change = (key: number, part: Partial<ReadEvent>) =>
    say(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <div className={classes.events}>
      {rows.map(({ key, what, place, date }, at) => (
        <div key={key} className={classes.event}>
          <NativeSelect
            aria-label={`Event ${at + 1}: what`}
            data={choices}
            value={what}
            onChange={(event) => change(key, { what: eventKinds.find((kind) => kind === event.currentTarget.value) })}
          />
          <TextInput
            aria-label={`Event ${at + 1}: where`}
            placeholder="Where"
            value={place ?? ''}
            onChange={(event) => change(key, { place: event.currentTarget.value || null })}
          />
          <TextInput
            aria-label={`Event ${at + 1}: when`}
            type="date"
            value={date ?? ''}
            onChange={(event) => change(key, { date: event.currentTarget.value || null })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove event ${at + 1}`}
            onClick={() => say(rows.filter((row) => row.key !== key))}
          >
            <X size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} />}
        onClick={() =>
          say([
            ...rows,
            { key: Math.max(-1, ...rows.map((row) => row.key)) + 1, what: 'meeting', place: null, date: null },
          ])
        }
      >
        Add an event
      </Button>
    </div>
  )
}
