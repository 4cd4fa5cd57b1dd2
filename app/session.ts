import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Db } from '@/db/open'
import { getUser, type User } from '@/db/users'
import { mayActAs, type Role } from '@/domain/user'
import { getAuth } from './auth'
import { database } from './database'

/** Who asks, by the session cookie; undefined when nobody is signed in or the account is deactivated. Asked once a request. */
export const currentUser = cache(async (): Promise<User | undefined> => {
  const db = await database()
  const session = await getAuth().api.getSession({ headers: await headers() })
  const user = session ? getUser(db, session.user.id) : undefined
  return user?.deactivatedAt ? undefined : user
})

/**
 * The lock of every page, action and query: who asks, with the database to ask. Sends strangers to sign in,
 * and those whose role is too small to the page that says so.
 */
export async function requireUser(role: Role = 'viewer'): Promise<{ db: Db; user: User }> {
  const user = await currentUser()
  if (!user) redirect('/sign-in')
  if (!mayActAs(user.role, role)) redirect('/forbidden')
  return { db: await database(), user }
}
