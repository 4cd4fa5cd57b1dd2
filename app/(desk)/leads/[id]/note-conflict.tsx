'use client'

import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { NoteRefusal } from '@/db/notes'
import type { NoteInput } from '@/domain/note'
import type { NoteDraft } from './note-draft'
import classes from './notes.module.css'

interface NoteConflictProps {
  joined: NonNullable<NoteRefusal['joined']>
  conflicts: NonNullable<NoteRefusal['conflicts']>
  saving: boolean
  onBack: () => void
  onResolve: (resolved: Omit<NoteDraft, 'requestKey' | 'picked' | 'files'>) => void
}
type Field = keyof NoteInput
type Choice = 'mine' | 'theirs' | 'both'

const fieldNames: Record<Field, string> = {
  kind: 'Kind',
  heldOn: 'Date',
  place: 'Place',
  people: 'People present',
  body: 'Note',
}

/** Two people changed one note: each field that both changed, mine beside theirs, and a choice for each. Nothing is lost. */
export function NoteConflict({ joined, conflicts, saving, onBack, onResolve }: NoteConflictProps) {
  const [choices, setChoices] = useState<Partial<Record<Field, Choice>>>({})
  const choiceOf = (field: Field): Choice => choices[field] ?? (canKeepBoth(field) ? 'both' : 'mine')
  const resolve = () => {
    const settled = conflicts.map(({ field, mine, theirs }) => [field, settle(choiceOf(field), mine, theirs)])
    onResolve({ ...joined, ...Object.fromEntries(settled) })
  }
  return (
    <div className={classes.form} data-draft>
      <div className={classes.warning} role="alert">
        <strong>Somebody else changed this note meanwhile</strong>
        Choose what to keep. Your version stays in this browser until you save.
      </div>
      {conflicts.map(({ field, original, mine, theirs }) => (
        <fieldset key={field} className={classes.conflict}>
          <legend>{fieldNames[field]}</legend>
          <div className={classes.sides}>
            <Side title="Mine" value={mine} />
            <Side title="Theirs" value={theirs} />
          </div>
          {original !== undefined && (
            <details className={classes.original}>
              <summary>What it was before both</summary>
              <pre dir="auto">{inWords(original)}</pre>
            </details>
          )}
          <Radio.Group
            aria-label={`Which ${fieldNames[field].toLowerCase()} to keep`}
            value={choiceOf(field)}
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
          >
            <div className={classes.choices}>
              {canKeepBoth(field) && <Radio value="both" label="Keep both" />}
              <Radio value="mine" label="Keep mine" />
              <Radio value="theirs" label="Keep theirs" />
            </div>
          </Radio.Group>
        </fieldset>
      ))}
      <div className={classes.formFoot}>
        <Button onClick={resolve} loading={saving}>
          Save what I chose
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          Back to my version
        </Button>
      </div>
    </div>
  )
}

function Side({ title, value }: { title: string; value: unknown }) {
  return (
    <div className={classes.side}>
      <h4>{title}</h4>
      <pre dir="auto">{inWords(value)}</pre>
    </div>
  )
}

const canKeepBoth = (field: Field): boolean => field === 'body' || field === 'people'
const inWords = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value)) || 'nothing'

function settle(choice: Choice, mine: unknown, theirs: unknown): unknown {
  if (choice === 'both' && Array.isArray(mine) && Array.isArray(theirs)) return [...new Set([...theirs, ...mine])]
  if (choice === 'both') return `${theirs}\n\n---\n\n${mine}`
  return choice === 'mine' ? mine : theirs
}
