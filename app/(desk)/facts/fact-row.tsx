'use client'

import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { type FactField, isMeasure } from '@/domain/fact'
import type { HeldValues } from '@/domain/held'
import { correct, putBack } from './actions'
import { FactEditor } from './fact-editor'
import classes from './facts.module.css'
import { sentenceOf } from './save'

interface FactRowProps {
  leadId: number
  /** The lead's version as this page shows it. */
  version: number
  field: FactField
  name: string
  held: HeldValues[FactField]
  /** Set where an analyst's value stands over the articles': who, when, whether as an estimate, and what the articles say. */
  entered: { by: string; on: string; stated: string; estimated: boolean } | null
  canEdit: boolean
  /** Beside the name: why this value. */
  why?: ReactNode
  /** The values as they are shown. */
  children: ReactNode
}

/** A field of a lead: its values, or in their place the editor that corrects them. */
export function FactRow(props: FactRowProps) {
  const { leadId, version, field, name, held, entered, canEdit, why, children } = props
  const [editing, setEditing] = useState(false)
  const [sentence, setSentence] = useState<string>()
  const [isSaving, startSaving] = useTransition()
  const typed = useRef<unknown>(held)
  const [estimated, setEstimated] = useState(entered?.estimated ?? false)
  const pencil = useRef<HTMLButtonElement>(null)

  const close = () => {
    setEditing(false)
    setSentence(undefined)
    requestAnimationFrame(() => pencil.current?.focus())
  }
  const run = (action: Parameters<typeof sentenceOf>[0]) =>
    startSaving(async () => {
      const trouble = await sentenceOf(action)
      setSentence(trouble)
      if (!trouble) close()
    })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaving) run(() => correct({ leadId, field, version }, typed.current, estimated))
  }
  const cancelByKey = (event: KeyboardEvent) => {
    const listIsOpen = event.currentTarget.querySelector('[aria-expanded="true"]')
    if (event.key === 'Escape' && !listIsOpen) close()
  }

  return (
    <div className={classes.row} data-field={field}>
      <dt className={classes.name}>
        {name}
        {why}
      </dt>
      <dd className={classes.value}>
        {editing ? (
          <form onSubmit={save} onKeyDown={cancelByKey} className={classes.editor} aria-label={`Correct ${name}`}>
            <FactEditor
              field={field}
              name={name}
              held={held}
              onChange={(value) => {
                typed.current = value
              }}
            />
            {isMeasure(field) && (
              <Checkbox
                size="xs"
                label="This is an estimate"
                checked={estimated}
                onChange={(event) => setEstimated(event.currentTarget.checked)}
              />
            )}
            <div className={classes.buttons}>
              <Button type="submit" size="compact-sm" loading={isSaving}>
                Save
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={close} disabled={isSaving}>
                Cancel
              </Button>
            </div>
          </form>
        ) : (
          <div className={classes.shown}>
            <div className={classes.values}>{children}</div>
            {canEdit && (
              <ActionIcon
                ref={pencil}
                variant="subtle"
                color="gray"
                size="sm"
                className={classes.pencil}
                aria-label={`Correct ${name}`}
                onClick={() => {
                  typed.current = held
                  setEstimated(entered?.estimated ?? false)
                  setEditing(true)
                }}
              >
                <Pencil size={14} />
              </ActionIcon>
            )}
          </div>
        )}
        {entered && !editing && (
          <p className={classes.entered}>
            {entered.estimated ? 'Estimated' : 'Entered'} by {entered.by}, {entered.on}. The article says:{' '}
            {entered.stated}.{' '}
            {canEdit && (
              <button
                type="button"
                className={classes.putBack}
                disabled={isSaving}
                onClick={() => run(() => putBack({ leadId, field, version }))}
              >
                Put back
              </button>
            )}
          </p>
        )}
        {sentence && (
          <p className={classes.refusal} role="alert">
            {sentence}
          </p>
        )}
      </dd>
    </div>
  )
}
