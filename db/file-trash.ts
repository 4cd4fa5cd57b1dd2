import { and, desc, eq, gte, isNotNull, isNull, lt } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Db, Tx } from './open'
import { attachments, leads, users } from './schema'
import { keptSince } from './trash'

/** Takes a file off its lead (`gone`), or brings it back within thirty days. Doing so twice is one act. */
export function setAttachmentGone(
  db: Db,
  { id, by, gone, now }: { id: number; by: string; gone: boolean; now: Date },
): Result<{ name: string }> {
  return db.transaction((tx) => {
    forget(tx, now)
    const row = tx.select().from(attachments).where(eq(attachments.id, id)).get()
    if (!row) return refused('missing', 'This file has left the trash for good')
    if ((row.deletedAt !== null) === gone) return ok({ name: row.name })
    tx.update(attachments)
      .set(gone ? { deletedAt: now, deletedBy: by } : { deletedAt: null, deletedBy: null })
      .where(eq(attachments.id, id))
      .run()
    const told = { actorId: by, leadId: row.leadId }
    if (gone) recordActivity(tx, { ...told, act: 'file-deleted', before: { name: row.name } })
    else recordActivity(tx, { ...told, act: 'file-added', after: { name: row.name } })
    return ok({ name: row.name })
  }, immediate)
}

/** The files in the trash whose leads are not, the last deleted first. */
export const listDeletedFiles = (db: Tx, now: Date) =>
  db
    .select({
      id: attachments.id,
      name: attachments.name,
      size: attachments.size,
      type: attachments.type,
      leadId: attachments.leadId,
      lead: leads.title,
      deletedAt: attachments.deletedAt,
      deletedBy: users.name,
    })
    .from(attachments)
    .innerJoin(leads, and(eq(leads.id, attachments.leadId), isNull(leads.deletedAt)))
    .leftJoin(users, eq(users.id, attachments.deletedBy))
    .where(and(isNotNull(attachments.deletedAt), gte(attachments.deletedAt, keptSince(now))))
    .orderBy(desc(attachments.deletedAt))
    .limit(200)
    .all()

/** Forgets for good the files that have lain in the trash for longer than thirty days, and gives the hashes of all that remain. */
export function forgetAttachments(db: Db, now: Date): Set<string> {
  return db.transaction((tx) => {
    forget(tx, now)
    return listHashes(tx)
  }, immediate)
}

const forget = (tx: Tx, now: Date) =>
  tx
    .delete(attachments)
    .where(lt(attachments.deletedAt, keptSince(now)))
    .run()

/** The hashes of every file that is kept, those in the trash too. */
export const listHashes = (db: Tx): Set<string> =>
  new Set(
    db
      .selectDistinct({ hash: attachments.hash })
      .from(attachments)
      .all()
      .map(({ hash }) => hash),
  )

const immediate = { behavior: 'immediate' } as const
