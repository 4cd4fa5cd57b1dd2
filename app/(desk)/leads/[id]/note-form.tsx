'use client'

import { Alert, Button, SegmentedControl, TextInput } from '@mantine/core'
import { WifiOff } from 'lucide-react'
import { unstable_rethrow } from 'next/navigation'
import { type KeyboardEvent, useState, useTransition } from 'react'
import { offerUndo } from '@/components/ui/undo'
import type { NoteRefusal } from '@/db/notes'
import type { Day } from '@/domain/day'
import { noteKinds } from '@/domain/note'
import { whyNoAnswer } from '../../no-answer'
import { saveNote } from './note-actions'
import { NoteBody } from './note-body'
import { NoteConflict } from './note-conflict'
import { draftKey, dropDraft, getDraft, keepDraft, type NoteDraft, useNoteDraft } from './note-draft'
import classes from './notes.module.css'
import { type Known, PresentField } from './present-field'
import { filesOf } from './upload'
import { useAttaching } from './use-attaching'

interface NoteFormProps {
  leadId: number
  /** Null for a new note. */
  noteId: number | null
  initial: Omit<NoteDraft, 'requestKey'>
  /** Whom to offer as people present. */
  people: Known[]
  /** Questions that the lead leaves open. */
  questions: string[]
  today: Day
  onClose: () => void
}

/** The form of a note. Every keystroke is kept in this browser until the server has the note. */
export function NoteForm({ leadId, noteId, initial, people, questions, today, onClose }: NoteFormProps) {
  const key = draftKey(leadId, noteId)
  const draft = useNoteDraft(key)
  const fields = draft ?? { ...initial, requestKey: '' }
  const [refusal, setRefusal] = useState<NoteRefusal | null>(null)
  const [saving, startSaving] = useTransition()
  /** Sets what was typed; a function is given what stands there by then. */
  const change = (changed: Partial<NoteDraft> | ((now: NoteDraft) => Partial<NoteDraft>)) => {
    const now = getDraft(key) ?? fields
    const whole = { ...now, requestKey: now.requestKey || crypto.randomUUID() }
    keepDraft(key, { ...whole, ...(typeof changed === 'function' ? changed(whole) : changed) })
  }

  const send = (sent: NoteDraft) =>
    startSaving(async () => {
      const { requestKey, version, picked, files, ...note } = sent
      try {
        const saved = await saveNote({ leadId, noteId, version, requestKey, picked, files, note })
        if (!saved.ok) return setRefusal(saved.reason)
        dropDraft(key)
        setRefusal(null)
        onClose()
      } catch (error) {
        unstable_rethrow(error)
        setRefusal({ code: 'missing', sentence: `${whyNoAnswer(error)}. Your note is kept in this browser.` })
      }
    })
  const save = () => {
    if (saving) return
    const whole = { ...fields, requestKey: fields.requestKey || crypto.randomUUID() }
    keepDraft(key, whole)
    send(whole)
  }
  const discard = () => {
    dropDraft(key)
    onClose()
    if (draft?.body.trim()) offerUndo('Draft discarded', () => keepDraft(key, draft))
  }
  const { attaching, attachFiles } = useAttaching(leadId, (files, trouble) => {
    setRefusal(trouble ? { code: 'invalid', sentence: trouble } : null)
    if (files.length > 0) change((now) => ({ files: [...now.files, ...files] }))
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)

  if (refusal?.joined && refusal.conflicts) {
    return (
      <NoteConflict
        joined={refusal.joined}
        conflicts={refusal.conflicts}
        saving={saving}
        onBack={() => setRefusal(null)}
        onResolve={(resolved) =>
          send({ ...resolved, picked: fields.picked, files: fields.files, requestKey: fields.requestKey })
        }
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter in any field saves; the button does so, too.
    <div
      className={classes.form}
      onKeyDown={onKeyDown}
      data-testid="note-form"
      data-own-drop
      data-draft
      onPaste={(event) => attachFiles(filesOf(event.clipboardData))}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        const dropped = filesOf(event.dataTransfer)
        if (dropped.length === 0) return
        event.preventDefault()
        attachFiles(dropped)
      }}
    >
      <SegmentedControl
        aria-label="Kind of note"
        size="xs"
        fullWidth
        value={fields.kind}
        onChange={(kind) => change({ kind: noteKinds.find(({ code }) => code === kind)?.code ?? 'remark' })}
        data={noteKinds.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <div className={classes.details}>
        <TextInput
          type="date"
          label="Date"
          size="sm"
          value={fields.heldOn}
          onChange={(event) => change({ heldOn: event.currentTarget.value })}
          error={error('heldOn')}
          required
          withAsterisk={false}
        />
        <TextInput
          label="Place"
          placeholder="Beijing, by phone …"
          value={fields.place}
          maxLength={200}
          onChange={(event) => change({ place: event.currentTarget.value })}
          error={error('place')}
        />
      </div>
      <PresentField
        leadId={leadId}
        known={people}
        people={fields.people}
        picked={fields.picked}
        onChange={(present, picked) => change({ people: present, picked })}
        error={error('people')}
      />
      <NoteBody
        kind={fields.kind}
        body={fields.body}
        questions={questions}
        colleagues={people.filter(({ about }) => about === 'colleague').map(({ name }) => name)}
        autoFocus={!draft}
        onChange={(body) => change({ body })}
        error={error('body')}
      />
      {refusal && !refusal.field && (
        <Alert color="red" variant="light" role="alert" icon={<WifiOff size={18} />} title="Not saved yet">
          {refusal.sentence}
        </Alert>
      )}
      {fields.heldOn > today && <p className={classes.hint}>This day is still to come: is it a follow-up?</p>}
      <div className={classes.formFoot}>
        <Button onClick={save} loading={saving}>
          Save the note
        </Button>
        <Button variant="subtle" color="gray" onClick={discard}>
          Discard
        </Button>
        <span className={classes.hint} aria-live="polite">
          {[
            attaching && 'Sending the file …',
            fields.files.length > 0 && `${fields.files.length} attached`,
            draft && 'Draft kept in this browser',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </div>
  )
}
