import { agencyTime } from '@/app/agency-day'
import { NoteText } from '@/components/ui/markdown'
import { Panel } from '@/components/ui/page'
import type { NoteView } from '@/db/note-list'
import type { Day } from '@/domain/day'
import { NewNote } from './new-note'
import { NoteCard } from './note-card'
import classes from './notes.module.css'
import type { Known } from './present-field'

interface NotesProps {
  leadId: number
  notes: NoteView[]
  people: Known[]
  questions: string[]
  today: Day
  canEdit: boolean
  /** The names of all who work or worked here, and of whoever looks. */
  team: string[]
  me: string
}

/** A lead's notes, the latest first, and the way to a new one. */
export function Notes({ notes, team, me, ...shared }: NotesProps) {
  const { leadId, people, questions, today, canEdit } = shared
  return (
    <Panel id="notes" title="Notes">
      {canEdit && <NewNote leadId={leadId} people={people} questions={questions} today={today} />}
      {notes.length === 0 && (
        <p className={classes.hint}>No notes yet. The first two-way note opens the way to “Qualified”.</p>
      )}
      <ul className={classes.notes}>
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} written={agencyTime(note.createdAt)} {...shared}>
            <NoteText team={team} me={me}>
              {note.body}
            </NoteText>
          </NoteCard>
        ))}
      </ul>
    </Panel>
  )
}
