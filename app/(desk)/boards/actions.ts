'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { addPin, type BoardOwner, placePin, removePin, widenPin } from '@/db/boards'
import type { Result } from '@/domain/result'
import { panelCodes } from '../charts/panels'

const boards = z.enum(['own', 'shared'])
export type BoardCode = z.infer<typeof boards>

/** The board, for who may change it: one's own for an analyst, the shared one for an administrator. */
async function openBoard(board: BoardCode) {
  // A stranger is sent away before what he sent is looked at.
  await requireUser()
  const { db, user } = await requireUser(boards.parse(board) === 'shared' ? 'admin' : 'analyst')
  const ownerId: BoardOwner = board === 'shared' ? null : user.id
  return { db, user, ownerId }
}

function refresh<Value>(result: Result<Value>): Result<Value> {
  revalidatePath('/')
  return result
}

const pinSchema = z.object({
  chart: z.enum(panelCodes).nullable(),
  title: z.string().trim().max(60),
  query: z.string().max(8000),
})

/** Puts a chart or a view on a board of Today. */
export async function pin(board: BoardCode, what: z.input<typeof pinSchema>): Promise<Result<{ id: number }>> {
  const { db, user, ownerId } = await openBoard(board)
  return refresh(addPin(db, { ...pinSchema.parse(what), ownerId, by: user.id }))
}

const pinId = z.number().int().positive()

/** Moves a chart or a view to a place of its board, from 0. */
export async function place(board: BoardCode, id: number, at: number): Promise<Result<null>> {
  const { db, ownerId } = await openBoard(board)
  return refresh(placePin(db, { id: pinId.parse(id), ownerId, place: z.number().int().min(0).parse(at) }))
}

/** Gives a chart or a view the whole width of its board, or half. */
export async function widen(board: BoardCode, id: number, wide: boolean): Promise<Result<null>> {
  const { db, ownerId } = await openBoard(board)
  return refresh(widenPin(db, { id: pinId.parse(id), ownerId, wide: z.boolean().parse(wide) }))
}

/** Takes a chart or a view off its board. */
export async function unpin(board: BoardCode, id: number): Promise<Result<null>> {
  const { db, ownerId } = await openBoard(board)
  return refresh(removePin(db, { id: pinId.parse(id), ownerId }))
}
