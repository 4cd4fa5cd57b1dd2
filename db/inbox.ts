import { and, count, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { mentionsIn } from '@/domain/mentions'
import type { MessageKind } from '@/domain/message'
import type { Tx } from './open'
import { followUps, inbox, leads, notes, users } from './schema'

interface Message {
  /** To whom; nobody gets a message of what they did themselves. */
  userId: string | null
  kind: MessageKind
  leadId: number
  noteId?: number
  followUpId?: number
  /** Who did it; null where the program itself did. */
  fromId: string | null
}

/** Lays a message into a colleague's inbox. Call it in the transaction of what it tells of. */
export function tellColleague(tx: Tx, { userId, ...message }: Message): void {
  if (userId === null || userId === message.fromId) return
  tx.insert(inbox)
    .values({ userId, ...message })
    .run()
}

/** Tells whom a note mentions, except those whom it mentioned before and who wrote it. Viewers can be mentioned, too. */
export function tellMentioned(
  tx: Tx,
  { leadId, noteId, by, before, body }: { leadId: number; noteId: number; by: string; before: string; body: string },
): void {
  if (!body.includes('@')) return
  const team = tx.select({ id: users.id, name: users.name }).from(users).where(isNull(users.deactivatedAt)).all()
  const known = new Set(mentionsIn(before, team))
  for (const userId of mentionsIn(body, team)) {
    if (!known.has(userId)) tellColleague(tx, { userId, kind: 'mention', leadId, noteId, fromId: by })
  }
}

export const MESSAGES_A_PAGE = 50

/** A user's messages, the latest first; those before `before` alone, where it is given. */
export function listInbox(db: Tx, userId: string, before: number | null) {
  const sender = alias(users, 'sender')
  return db
    .select({
      id: inbox.id,
      kind: inbox.kind,
      at: inbox.at,
      readAt: inbox.readAt,
      leadId: inbox.leadId,
      lead: leads.title,
      noteId: inbox.noteId,
      note: sql<string | null>`substr(${notes.body}, 1, 2000)`,
      followUp: followUps.title,
      dueOn: followUps.dueOn,
      from: sender.name,
    })
    .from(inbox)
    .innerJoin(leads, eq(leads.id, inbox.leadId))
    .leftJoin(notes, eq(notes.id, inbox.noteId))
    .leftJoin(followUps, eq(followUps.id, inbox.followUpId))
    .leftJoin(sender, eq(sender.id, inbox.fromId))
    .where(and(eq(inbox.userId, userId), before === null ? undefined : lt(inbox.id, before)))
    .orderBy(desc(inbox.id))
    .limit(MESSAGES_A_PAGE)
    .all()
}
export type InboxMessage = ReturnType<typeof listInbox>[number]

/** How many messages of a user wait to be read. */
export const countUnreadMessages = (db: Tx, userId: string): number =>
  db
    .select({ count: count() })
    .from(inbox)
    .where(and(eq(inbox.userId, userId), isNull(inbox.readAt)))
    .get()?.count ?? 0

/** Marks one of a user's own messages as read, or as unread again. Another's is as good as not there. */
export function markMessage(db: Tx, { id, userId, read }: { id: number; userId: string; read: boolean }): void {
  db.update(inbox)
    .set({ readAt: read ? sql`coalesce(read_at, unixepoch('subsec') * 1000)` : null })
    .where(and(eq(inbox.id, id), eq(inbox.userId, userId)))
    .run()
}

/** Marks all of a user's messages as read. */
export function markAllMessages(db: Tx, userId: string): void {
  db.update(inbox)
    .set({ readAt: new Date() })
    .where(and(eq(inbox.userId, userId), isNull(inbox.readAt)))
    .run()
}
