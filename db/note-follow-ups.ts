import { eq } from 'drizzle-orm'
import { tasksIn } from '@/domain/note-tasks'
import { recordActivity } from './activities'
import type { Tx } from './open'
import { followUps } from './schema'

/** Makes a follow-up of each "- [ ]" line that is new in a note, owned by who wrote it. `before` is what the note said until now. */
export function addTasksOfNote(
  tx: Tx,
  {
    leadId,
    noteId,
    by,
    before,
    body,
    today,
  }: { leadId: number; noteId: number; by: string; before: string; body: string; today: string },
): void {
  const made = tx.select({ title: followUps.title }).from(followUps).where(eq(followUps.noteId, noteId)).all()
  const known = new Set([...made, ...tasksIn(before, today)].map((followUp) => followUp.title))
  for (const task of tasksIn(body, today)) {
    if (known.has(task.title)) continue
    tx.insert(followUps)
      .values({ ...task, leadId, noteId, ownerId: by, createdBy: by })
      .run()
    recordActivity(tx, { act: 'follow-up-added', actorId: by, leadId, after: { ...task, ownerId: by } })
  }
}
