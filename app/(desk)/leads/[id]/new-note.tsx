'use client'

import { NotebookPen } from 'lucide-react'
import { useState } from 'react'
import type { Day } from '@/domain/day'
import { draftKey, useNoteDraft } from './note-draft'
import { NoteForm } from './note-form'
import classes from './notes.module.css'
import type { Known } from './present-field'

interface NewNoteProps {
  leadId: number
  people: Known[]
  questions: string[]
  today: Day
}

/** The way to a new note. It opens by itself where a draft waits. */
export function NewNote({ leadId, people, questions, today }: NewNoteProps) {
  const draft = useNoteDraft(draftKey(leadId, null))
  const [open, setOpen] = useState(false)
  if (!open && !draft) {
    return (
      <button
        type="button"
        className={classes.opener}
        onClick={() => setOpen(true)}
        aria-keyshortcuts="n"
        data-command="Write a note"
      >
        <NotebookPen size={16} aria-hidden />
        Write a note of a meeting, a call, a visit …
      </button>
    )
  }
  return (
    <NoteForm
      leadId={leadId}
      noteId={null}
      initial={{ kind: 'meeting', heldOn: today, place: '', people: [], picked: [], files: [], body: '', version: 0 }}
      people={people}
      questions={questions}
      today={today}
      onClose={() => setOpen(false)}
    />
  )
}
