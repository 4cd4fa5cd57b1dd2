'use client'

import { Button, Select, TextInput } from '@mantine/core'
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { addDays, addMonths, type Day } from '@/domain/day'
import { type FollowUpInput, repeats } from '@/domain/note'
import type { Refusal, Result } from '@/domain/result'
import { whyNoAnswer } from '../no-answer'
import classes from './follow-ups.module.css'

export interface Colleague {
  id: string
  name: string
}

interface FollowUpFormProps {
  initial: FollowUpInput
  colleagues: Colleague[]
  today: Day
  label: string
  save: (followUp: FollowUpInput) => Promise<Result<unknown>>
  onClose: () => void
}

/** What is to be done, when, by whom. Near days are one click away. */
export function FollowUpForm({ initial, colleagues, today, label, save, onClose }: FollowUpFormProps) {
  const [followUp, setFollowUp] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [saving, startSaving] = useTransition()
  const change = (changed: Partial<FollowUpInput>) => setFollowUp({ ...followUp, ...changed })
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    startSaving(async () => {
      try {
        const saved = await save(followUp)
        if (saved.ok) onClose()
        else setRefusal(saved.reason)
      } catch (error) {
        unstable_rethrow(error)
        setRefusal({ code: 'missing', sentence: `${whyNoAnswer(error)}: nothing is saved yet. Try again.` })
      }
    })
  }
  return (
    <Form className={classes.form} onSubmit={submit} aria-label={label} data-draft>
      <TextInput
        label="What is to be done"
        placeholder="Send the land brochure"
        value={followUp.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        maxLength={300}
        error={error('title')}
        autoFocus
        dir="auto"
      />
      <div className={classes.when}>
        <TextInput
          type="date"
          label="By"
          value={followUp.dueOn}
          onChange={(event) => change({ dueOn: event.currentTarget.value })}
          error={error('dueOn')}
        />
        <Select
          label="Owner"
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={followUp.ownerId}
          onChange={(ownerId) => change({ ownerId })}
          placeholder="Nobody"
          clearable
          error={error('ownerId')}
        />
        <Select
          label="Again"
          data={repeats.map(({ code, name }) => ({ value: code, label: name }))}
          value={followUp.repeats}
          onChange={(code) => change({ repeats: repeats.find((repeat) => repeat.code === code)?.code ?? null })}
          placeholder="Once"
          clearable
        />
      </div>
      <fieldset className={classes.picks}>
        <legend className="visually-hidden">Near days</legend>
        {nearDays(today).map(({ name, day }) => (
          <button
            key={name}
            type="button"
            className={classes.pick}
            aria-pressed={followUp.dueOn === day}
            onClick={() => change({ dueOn: day })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {refusal && !error('title') && !error('dueOn') && !error('ownerId') && (
        <p className={classes.refusal} role="alert">
          {refusal.sentence}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" size="sm" loading={saving}>
          {label}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Form>
  )
}

/** Days that are said rather than looked up. */
export const nearDays = (today: Day): { name: string; day: Day }[] => [
  { name: 'Tomorrow', day: addDays(today, 1) },
  { name: 'In a week', day: addDays(today, 7) },
  { name: 'In a month', day: addMonths(today, 1) },
]
