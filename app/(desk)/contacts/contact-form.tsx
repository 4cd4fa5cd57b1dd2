'use client'

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { type ContactChannel, type ContactInput, contactChannels, sideNames } from '@/domain/contact'
import { sides } from '@/domain/reading'
import type { Refusal, Result } from '@/domain/result'
import { whyNoAnswer } from '../no-answer'
import classes from './contacts.module.css'

interface ContactFormProps {
  label: string
  initial: ContactInput
  save: (contact: ContactInput) => Promise<Result<unknown>>
  onClose: () => void
}

/** Name, role, organisation, side, and the ways to reach a person. What was typed stays through every refusal. */
export function ContactForm({ label, initial, save, onClose }: ContactFormProps) {
  const [contact, setContact] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [saving, startSaving] = useTransition()
  const change = (changed: Partial<ContactInput>) => setContact({ ...contact, ...changed })
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    startSaving(async () => {
      try {
        const saved = await save(contact)
        if (saved.ok) onClose()
        else setRefusal(saved.reason)
      } catch (error) {
        unstable_rethrow(error)
        setRefusal({ code: 'missing', sentence: `${whyNoAnswer(error)}: nothing is saved yet. Try again.` })
      }
    })
  }
  const fields = ['name', 'role', 'organisation'] as const
  const shownAtField =
    refusal?.field && (fields.some((field) => field === refusal.field) || /^channels\.\d+$/.test(refusal.field))
  return (
    <Form className={classes.form} onSubmit={submit} aria-label={label} noValidate>
      {fields.map((field) => (
        <TextInput
          key={field}
          label={{ name: 'Name', role: 'Role', organisation: 'Organisation' }[field]}
          value={contact[field] ?? ''}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
          error={error(field)}
          autoFocus={field === 'name'}
          dir="auto"
        />
      ))}
      <NativeSelect
        label="Side"
        description={contact.side === 'host' ? 'Never shown as a contact of the investor.' : undefined}
        data={sides.map((side) => ({ value: side, label: sideNames[side] }))}
        value={contact.side}
        onChange={(event) => change({ side: sides.find((side) => side === event.currentTarget.value) ?? 'other' })}
      />
      <Channels
        channels={contact.channels}
        error={(at) => error(`channels.${at}`)}
        onChange={(channels) => change({ channels })}
      />
      {refusal && !shownAtField && (
        <p className={classes.refusal} role="alert">
          {refusal.sentence}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={saving}>
          Save
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Form>
  )
}

interface ChannelsProps {
  channels: ContactChannel[]
  error: (at: number) => string | undefined
  onChange: (channels: ContactChannel[]) => void
}

function Channels({ channels, error, onChange }: ChannelsProps) {
  const change = (at: number, changed: Partial<ContactChannel>) =>
    onChange(channels.map((channel, place) => (place === at ? { ...channel, ...changed } : channel)))
  return (
    <fieldset className={classes.channels}>
      <legend>How to reach them</legend>
      {channels.map(({ kind, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place while it is typed
        <div key={at} className={classes.channel}>
          <NativeSelect
            aria-label={`Kind of way ${at + 1}`}
            data={contactChannels.map(({ code, name }) => ({ value: code, label: name }))}
            value={kind}
            onChange={(event) =>
              change(at, {
                kind: contactChannels.find(({ code }) => code === event.currentTarget.value)?.code ?? 'other',
              })
            }
          />
          <TextInput
            aria-label={`${contactChannels.find(({ code }) => code === kind)?.name ?? 'Way'} ${at + 1}`}
            value={value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
            error={error(at)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Take out way ${at + 1}`}
            onClick={() => onChange(channels.filter((_, place) => place !== at))}
          >
            <X size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange([...channels, { kind: channels.length === 0 ? 'email' : 'phone', value: '' }])}
      >
        Add a way to reach them
      </Button>
    </fieldset>
  )
}
