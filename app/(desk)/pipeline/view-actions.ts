'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { deleteView, saveView, setUsualView } from '@/db/saved-views'
import { ok, type Result, refused } from '@/domain/result'

const viewSchema = z.object({
  name: z.string().trim().min(1, 'Give the view a name').max(60, 'A name has 60 characters at most'),
  query: z.string().max(8000),
  shared: z.boolean(),
})

/** Keeps what is looked at under a name, for oneself or for everybody. */
export async function saveViewAction(view: z.input<typeof viewSchema>): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  const parsed = viewSchema.safeParse(view)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'That cannot be', 'name')
  saveView(db, { ...parsed.data, ownerId: user.id })
  revalidatePath('/pipeline')
  return ok(null)
}

/** Deletes one's own view. */
export async function deleteViewAction(id: number): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  const deleted = deleteView(db, { id: z.number().int().parse(id), ownerId: user.id })
  revalidatePath('/pipeline')
  return deleted
}

/** Lets one's own pipeline open with a view, or (null) with everything. */
export async function setUsualViewAction(id: number | null): Promise<Result<null>> {
  const { db, user } = await requireUser()
  const set = setUsualView(db, { userId: user.id, viewId: z.number().int().nullable().parse(id) })
  revalidatePath('/pipeline')
  return set
}
