import { randomUUID } from 'node:crypto'
import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import type { Role } from '@/domain/user'
import type { Tx } from './open'
import { accounts, invitations, sessions, users } from './schema'

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  deactivatedAt: users.deactivatedAt,
}
export type User = NonNullable<ReturnType<typeof getUser>>

export const getUser = (db: Tx, id: string) => db.select(columns).from(users).where(eq(users.id, id)).get()

/** Everybody with an account, by name: those who can own a lead are not deactivated. */
export const listUsers = (db: Tx) => db.select(columns).from(users).orderBy(asc(users.name)).all()

export const countUsers = (db: Tx): number => db.select({ users: count() }).from(users).get()?.users ?? 0

/** Opens an account. `passwordHash` as `hashPassword` makes it. Refuses an e-mail address that has one already. */
export function createUser(
  db: Tx,
  user: { name: string; email: string; role: Role; passwordHash: string },
): Result<{ id: string }> {
  return db.transaction((tx) => {
    if (tx.select({ id: users.id }).from(users).where(eq(users.email, user.email)).get()) {
      return refused('duplicate', 'There is an account with this e-mail address already: sign in instead', 'email')
    }
    const id = randomUUID()
    tx.insert(users).values({ id, name: user.name, email: user.email, role: user.role, emailVerified: true }).run()
    tx.insert(accounts)
      .values({ id: randomUUID(), userId: id, accountId: id, providerId: 'credential', password: user.passwordHash })
      .run()
    return ok({ id })
  })
}

/** Gives an account another name on screen; what it did before shows the new name too. */
export const renameUser = (db: Tx, id: string, name: string): void => {
  db.update(users).set({ name }).where(eq(users.id, id)).run()
}

/** Keeps a one-time link, by the SHA-256 of its token; links to the first account replace one another. */
export function invite(
  db: Tx,
  invitation: { tokenHash: string; role: Role; email: string | null; invitedBy: string | null; expiresAt: Date },
): void {
  db.transaction((tx) => {
    if (!invitation.invitedBy) tx.delete(invitations).where(isNull(invitations.invitedBy)).run()
    tx.insert(invitations).values(invitation).run()
  })
}

/** The invitation behind a token's hash while it can be used: neither used nor expired. */
export const getInvitation = (db: Tx, tokenHash: string) =>
  db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, sql`unixepoch('subsec') * 1000`),
      ),
    )
    .get()

/** Opens the account an invitation is for and spends it, in one transaction: a link serves once. */
export function acceptInvitation(
  db: Tx,
  tokenHash: string,
  user: { name: string; email: string; passwordHash: string },
): Result<{ id: string }> {
  return db.transaction((tx) => {
    const invitation = getInvitation(tx, tokenHash)
    if (!invitation) return refused('missing', 'This link has been used or has expired: ask for a new one')
    const created = createUser(tx, { ...user, role: invitation.role })
    if (created.ok) tx.update(invitations).set({ usedAt: new Date() }).where(eq(invitations.id, invitation.id)).run()
    return created
  })
}

/**
 * Gives an account another role, or none at all (`deactivate`), from the next request on.
 * Refuses to leave the installation without an administrator.
 */
export function changeAccount(
  db: Tx,
  id: string,
  change: { role: Role } | { deactivate: boolean },
): Result<{ id: string }> {
  return db.transaction((tx) => {
    const user = getUser(tx, id)
    if (!user) return refused('missing', 'There is no such account any more')
    const losesAdmin = 'role' in change ? change.role !== 'admin' : change.deactivate
    const admins = listUsers(tx).filter((one) => one.role === 'admin' && !one.deactivatedAt)
    if (losesAdmin && admins.length === 1 && admins[0]?.id === id) {
      return refused('invalid', 'There must be one administrator: make somebody else one first')
    }
    const values = 'role' in change ? change : { deactivatedAt: change.deactivate ? new Date() : null }
    tx.update(users).set(values).where(eq(users.id, id)).run()
    if ('deactivate' in change && change.deactivate) tx.delete(sessions).where(eq(sessions.userId, id)).run()
    return ok({ id })
  })
}

/** Links that were sent and wait to be used, newest first. The links themselves are known to nobody but whom they were given to. */
export const listInvitations = (db: Tx) =>
  db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(isNull(invitations.usedAt), gt(invitations.expiresAt, sql`unixepoch('subsec') * 1000`)))
    .orderBy(desc(invitations.id))
    .all()

export const revokeInvitation = (db: Tx, id: number): void => {
  db.delete(invitations).where(eq(invitations.id, id)).run()
}
