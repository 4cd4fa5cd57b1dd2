'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getAuth } from '@/app/auth'
import { database } from '@/app/database'
import { hashToken } from '@/app/first-start'
import { hashPassword } from '@/app/password'
import { acceptInvitation, getInvitation } from '@/db/users'
import { newUserSchema } from '@/domain/user'

export interface SetUpRefusal {
  sentence: string
  field?: string
  typed: { name: string; email: string }
}

/** Opens the account that a one-time link is for, and signs in. The link itself is the permission. */
export async function setUpAccount(_: SetUpRefusal | null, form: FormData): Promise<SetUpRefusal | null> {
  const db = await database()
  const tokenHash = hashToken(String(form.get('token') ?? ''))
  const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') }
  const parsed = newUserSchema.safeParse({ ...typed, password: form.get('password') })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { sentence: issue?.message ?? 'Fill in every field', field: String(issue?.path[0] ?? ''), typed }
  }
  if (!getInvitation(db, tokenHash)) {
    return { sentence: 'This link has been used or has expired: ask for a new one', typed }
  }
  const { name, email, password } = parsed.data
  const opened = acceptInvitation(db, tokenHash, { name, email, passwordHash: await hashPassword(password) })
  if (!opened.ok) return { ...opened.reason, typed }
  await getAuth().api.signInEmail({ body: { email, password }, headers: await headers() })
  redirect('/')
}
