'use client'

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { type ReadPerson, sides } from '@/domain/reading'
import { savePerson, takeOff } from './actions'
import classes from './facts.module.css'
import { sentenceOf } from './save'

interface PersonFormProps {
  leadId: number
  /** The contact to correct; null for a new one. */
  contact: { id: number; version: number } | null
  initial: ReadPerson
  onClose: () => void
}

const sideChoices = sides.map((side) => ({ value: side, label: side.charAt(0).toUpperCase() + side.slice(1) }))

/** Name, role, organisation and side of a person. */
export function PersonForm({ leadId, contact, initial, onClose }: PersonFormProps) {
  const [person, setPerson] = useState(initial)
  const [sentence, setSentence] = useState<string>()
  const [isSaving, startSaving] = useTransition()
  const run = (action: Parameters<typeof sentenceOf>[0]) =>
    startSaving(async () => {
      const trouble = await sentenceOf(action)
      setSentence(trouble)
      if (!trouble) onClose()
    })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaving) run(() => savePerson(leadId, contact, person))
  }
  const bind = (field: 'role' | 'org') => ({
    value: person[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setPerson((before) => ({ ...before, [field]: value || null }))
    },
  })
  return (
    <Form
      data-draft
      className={classes.personForm}
      onSubmit={save}
      aria-label={contact ? `Correct ${initial.name}` : 'Add a person'}
    >
      <TextInput
        label="Name"
        autoFocus
        value={person.name}
        onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
      />
      <TextInput label="Role" {...bind('role')} />
      <TextInput label="Organisation" {...bind('org')} />
      <NativeSelect
        label="Side"
        data={sideChoices}
        value={person.side}
        onChange={(event) =>
          setPerson({ ...person, side: sides.find((side) => side === event.currentTarget.value) ?? 'other' })
        }
      />
      {sentence && (
        <p className={classes.refusal} role="alert">
          {sentence}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm" loading={isSaving}>
          Save
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          Cancel
        </Button>
        {contact && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            ml="auto"
            disabled={isSaving}
            onClick={() => run(() => takeOff(leadId, contact.id))}
          >
            Take off this lead
          </Button>
        )}
      </div>
    </Form>
  )
}
