'use client'

import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import type { FactRefusal } from '@/db/lead-facts'
import { type FactField, isMeasure } from '@/domain/fact'
import type { HeldValues } from '@/domain/held'
import type { Result } from '@/domain/result'
import { correct, putBack } from './actions'
import { FactConflict } from './fact-conflict'
import { FactEditor } from './fact-editor'
import classes from './facts.module.css'
import { NameTwins } from './name-twins'
import { refusalOf } from './save'

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
  const [refusal, setRefusal] = useState<FactRefusal>()
  const [investor, setInvestor] = useState('')
  const [isSaving, startSaving] = useTransition()
  const typed = useRef<unknown>(held)
  const [estimated, setEstimated] = useState(entered?.estimated ?? false)
  // What was seen when the editing began: the page may be brought up to date under it.
  const seen = useRef<{ version: number; original: unknown }>({ version, original: held })
  const pencil = useRef<HTMLButtonElement>(null)

  const open = () => {
    typed.current = held
    seen.current = { version, original: held }
    setInvestor('')
    setEstimated(entered?.estimated ?? false)
    setEditing(true)
  }
  const close = () => {
    setEditing(false)
    setRefusal(undefined)
    requestAnimationFrame(() => pencil.current?.focus())
  }
  const run = (action: () => Promise<Result<unknown, FactRefusal>>) =>
    startSaving(async () => {
      const trouble = await refusalOf(action)
      setRefusal(trouble)
      if (!trouble) return close()
      const { version: now, theirs } = trouble
      if (now !== undefined) seen.current = { version: now, original: theirs }
    })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaving) run(() => correct({ leadId, field, ...seen.current }, typed.current, estimated))
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
          <Form
            onSubmit={save}
            onKeyDown={cancelByKey}
            className={classes.editor}
            aria-label={`Correct ${name}`}
            data-draft
          >
            <FactEditor
              field={field}
              name={name}
              held={held}
              onChange={(value) => {
                typed.current = value
                if (field === 'investor') setInvestor(typeof value === 'string' ? value : '')
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
            {field === 'investor' && <NameTwins name={investor} leadId={leadId} />}
            <div className={classes.buttons}>
              <Button type="submit" size="compact-sm" loading={isSaving}>
                {refusal?.conflict ? 'Save mine' : 'Save'}
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={close} disabled={isSaving}>
                Cancel
              </Button>
            </div>
          </Form>
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
                onClick={open}
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
                onClick={() => run(() => putBack({ leadId, field, version, original: held }))}
              >
                Put back
              </button>
            )}
          </p>
        )}
        {refusal?.conflict && editing ? (
          <FactConflict sentence={refusal.sentence} conflict={refusal.conflict} onTheirs={close} />
        ) : (
          refusal && (
            <p className={classes.refusal} role="alert">
              {refusal.sentence}
            </p>
          )
        )}
      </dd>
    </div>
  )
}
