'use server'

import { randomBytes } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { config } from '@/app/config'
import { hashToken } from '@/app/first-start'
import { requireUser } from '@/app/session'
import { changeAccount, invite, renameUser, revokeInvitation } from '@/db/users'
import { ok, type Result, refused } from '@/domain/result'
import { newUserSchema, roles } from '@/domain/user'

const LINK_LIVES_MS = 7 * 86_400_000
const invitationSchema = z.object({
  email: z.union([z.literal(''), z.email('Give an e-mail address, or none')]),
  role: z.enum(roles),
})

/** Makes a one-time link that opens an account; it is shown once, to whoever makes it. */
export async function inviteUser(input: { email: string; role: string }): Promise<Result<{ link: string }>> {
  const { db, user } = await requireUser('admin')
  const parsed = invitationSchema.safeParse(input)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'Check the form', 'email')
  const { email, role } = parsed.data
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + LINK_LIVES_MS)
  invite(db, { tokenHash: hashToken(token), role, email: email || null, invitedBy: user.id, expiresAt })
  revalidatePath('/settings')
  return ok({ link: `${config().address}/set-up/${token}` })
}

export async function withdrawInvitation(id: number): Promise<void> {
  const { db } = await requireUser('admin')
  revokeInvitation(db, z.int().parse(id))
  revalidatePath('/settings')
}

export async function setRole(id: string, role: string): Promise<Result<{ id: string }>> {
  const { db } = await requireUser('admin')
  const changed = changeAccount(db, z.string().parse(id), { role: z.enum(roles).parse(role) })
  revalidatePath('/settings')
  return changed
}

export async function setDeactivated(id: string, deactivate: boolean): Promise<Result<{ id: string }>> {
  const { db } = await requireUser('admin')
  const changed = changeAccount(db, z.string().parse(id), { deactivate: z.boolean().parse(deactivate) })
  revalidatePath('/settings')
  return changed
}

/** Changes one's own name; everybody may. */
export async function renameSelf(name: string): Promise<Result<{ name: string }>> {
  const { db, user } = await requireUser()
  const parsed = newUserSchema.shape.name.safeParse(name)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'Say who you are', 'name')
  renameUser(db, user.id, parsed.data)
  revalidatePath('/', 'layout')
  return ok({ name: parsed.data })
}
