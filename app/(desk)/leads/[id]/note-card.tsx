'use client'

import { ActionIcon, Menu, MenuDropdown, MenuItem, MenuTarget } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { unstable_rethrow } from 'next/navigation'
import { type ReactNode, startTransition, useState } from 'react'
import { offerUndo } from '@/components/ui/undo'
import type { NoteView } from '@/db/note-list'
import type { Day } from '@/domain/day'
import { formatDay } from '@/domain/day'
import { noteKinds } from '@/domain/note'
import { bringBackNote, discardNote } from './note-actions'
import { draftKey, useNoteDraft } from './note-draft'
import { NoteForm } from './note-form'
import { NoteHistory } from './note-history'
import classes from './notes.module.css'
import type { Known } from './present-field'

interface NoteCardProps {
  leadId: number
  note: NoteView
  people: Known[]
  questions: string[]
  today: Day
  canEdit: boolean
  /** When it was written, on the agency's clock. */
  written: string
  /** The note's text, made from Markdown on the server. */
  children: ReactNode
}

/** One note: what kind, when, where, with whom; its text; and its edit in place. */
export function NoteCard({ leadId, note, people, questions, today, canEdit, written, children }: NoteCardProps) {
  const draft = useNoteDraft(draftKey(leadId, note.id))
  const [editing, setEditing] = useState(false)
  const kind = noteKinds.find(({ code }) => code === note.kind)?.name ?? note.kind
  const discard = () =>
    startTransition(async () => {
      try {
        await discardNote(note.id)
        offerUndo('Note deleted', () => startTransition(async () => void (await bringBackNote(leadId, note.id))))
      } catch (error) {
        unstable_rethrow(error)
        notifications.show({ color: 'red', message: 'The server could not be reached: the note is still there.' })
      }
    })

  return (
    <li className={classes.note} id={`note-${note.id}`}>
      <div className={classes.noteHeader}>
        <h3 className={classes.noteTitle}>
          {kind}, <time dateTime={note.heldOn}>{formatDay(note.heldOn)}</time>
          {note.place && (
            <span className={classes.place} dir="auto">
              {' '}
              · {note.place}
            </span>
          )}
        </h3>
        {canEdit && !editing && !draft && (
          <Menu position="bottom-end">
            <MenuTarget>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Actions for the note of ${formatDay(note.heldOn)}`}
              >
                <Ellipsis size={17} />
              </ActionIcon>
            </MenuTarget>
            <MenuDropdown>
              <MenuItem leftSection={<Pencil size={15} />} onClick={() => setEditing(true)}>
                Edit
              </MenuItem>
              <MenuItem color="red" leftSection={<Trash2 size={15} />} onClick={discard}>
                Delete
              </MenuItem>
            </MenuDropdown>
          </Menu>
        )}
      </div>
      {canEdit && (editing || draft) ? (
        <NoteForm
          leadId={leadId}
          noteId={note.id}
          initial={{
            ...note,
            people: note.people.map((person) => person.name),
            files: [],
            picked: note.people.map((person) => ({ ...person, side: null })),
          }}
          people={people}
          questions={questions}
          today={today}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          {note.people.length > 0 && (
            <p className={classes.present}>
              With{' '}
              {note.people.map((person, at) => (
                <span key={person.name} dir="auto">
                  {at > 0 && ', '}
                  {person.contactId ? (
                    <Link className="link" href={`/contacts/${person.contactId}`} prefetch={false}>
                      {person.name}
                    </Link>
                  ) : (
                    person.name
                  )}
                </span>
              ))}
            </p>
          )}
          {children}
          <p className={classes.byline}>
            {note.author ?? 'Leadwire'} · {written}
            {note.from && ` · from ${note.from}`}
            {note.version > 1 && (
              <>
                {' '}
                · <NoteHistory noteId={note.id} />
              </>
            )}
          </p>
        </>
      )}
    </li>
  )
}
