import { describe, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { acceptInvitation, changeAccount, createUser, getUser, invite } from './users'

const person = (email: string) => ({ name: 'Ayesha Khan', email, passwordHash: 'scrypt:…' })
const soon = () => new Date(Date.now() + 60_000)

describe('accounts', () => {
  test('an invitation opens one account, once', () => {
    const db = freshDatabase()
    invite(db, { tokenHash: 'h1', role: 'analyst', email: null, invitedBy: null, expiresAt: soon() })
    expect(acceptInvitation(db, 'h1', person('a@example.org'))).toMatchObject({ ok: true })
    expect(acceptInvitation(db, 'h1', person('b@example.org'))).toMatchObject({
      ok: false,
      reason: { code: 'missing' },
    })
  })

  test('an expired invitation opens nothing', () => {
    const db = freshDatabase()
    invite(db, { tokenHash: 'h2', role: 'admin', email: null, invitedBy: null, expiresAt: new Date(Date.now() - 1) })
    expect(acceptInvitation(db, 'h2', person('a@example.org')).ok).toBe(false)
  })

  test('a link stays good when its e-mail address is refused', () => {
    const db = freshDatabase()
    createUser(db, { ...person('a@example.org'), role: 'admin' })
    invite(db, { tokenHash: 'h3', role: 'viewer', email: null, invitedBy: null, expiresAt: soon() })
    expect(acceptInvitation(db, 'h3', person('a@example.org'))).toMatchObject({ reason: { field: 'email' } })
    expect(acceptInvitation(db, 'h3', person('c@example.org')).ok).toBe(true)
  })

  test('the last administrator keeps the role and the account', () => {
    const db = freshDatabase()
    const admin = createUser(db, { ...person('a@example.org'), role: 'admin' })
    const analyst = createUser(db, { ...person('b@example.org'), role: 'analyst' })
    if (!admin.ok || !analyst.ok) throw new Error('accounts are refused')
    expect(changeAccount(db, admin.value.id, { role: 'viewer' }).ok).toBe(false)
    expect(changeAccount(db, admin.value.id, { deactivate: true }).ok).toBe(false)
    expect(changeAccount(db, analyst.value.id, { role: 'admin' }).ok).toBe(true)
    expect(changeAccount(db, admin.value.id, { deactivate: true }).ok).toBe(true)
    expect(getUser(db, admin.value.id)?.deactivatedAt).toBeInstanceOf(Date)
  })
})
