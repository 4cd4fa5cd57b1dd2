import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import type { Db, Tx } from './open'
import { pins } from './schema'

const MOST = 24

/** Whose board it is: a user's id, or null for everybody's. */
export type BoardOwner = string | null

const ofBoard = (ownerId: BoardOwner): SQL => (ownerId === null ? isNull(pins.ownerId) : eq(pins.ownerId, ownerId))

/** What stands on a board, in its order. */
export const listPins = (db: Tx, ownerId: BoardOwner) =>
  db
    .select({ id: pins.id, chart: pins.chart, title: pins.title, query: pins.query, wide: pins.wide })
    .from(pins)
    .where(ofBoard(ownerId))
    .orderBy(asc(pins.place), asc(pins.id))
    .all()
export type Pin = ReturnType<typeof listPins>[number]

interface NewPin {
  ownerId: BoardOwner
  chart: string | null
  title: string
  query: string
  by: string
}

/** Puts a chart or a view at the end of a board. Refused where it is there already, or the board is full. */
export const addPin = (db: Db, { by, ...pin }: NewPin): Result<{ id: number }> =>
  db.transaction(
    (tx) => {
      const board = listPins(tx, pin.ownerId)
      if (board.some(({ chart, query }) => chart === pin.chart && query === pin.query))
        return refused('duplicate', 'This is on Today already')
      if (board.length >= MOST) return refused('invalid', `A board holds ${MOST} charts and views: take one off first`)
      const place = board.length
      return ok(
        tx
          .insert(pins)
          .values({ ...pin, place, pinnedBy: by })
          .returning({ id: pins.id })
          .get(),
      )
    },
    { behavior: 'immediate' },
  )

const gone = () => refused('missing', 'This was taken off the board meanwhile')

/** Moves one to a place of its board, from 0; the others close up. */
export const placePin = (
  db: Db,
  { id, ownerId, place }: { id: number; ownerId: BoardOwner; place: number },
): Result<null> =>
  db.transaction(
    (tx) => {
      const board = listPins(tx, ownerId)
      const moved = board.find((pin) => pin.id === id)
      if (!moved) return gone()
      const others = board.filter((pin) => pin !== moved)
      for (const [at, pin] of others.toSpliced(place, 0, moved).entries())
        tx.update(pins).set({ place: at }).where(eq(pins.id, pin.id)).run()
      return ok(null)
    },
    { behavior: 'immediate' },
  )

/** Lets one take the whole width of its board, or half of it. */
export function widenPin(
  db: Tx,
  { id, ownerId, wide }: { id: number; ownerId: BoardOwner; wide: boolean },
): Result<null> {
  const { changes } = db
    .update(pins)
    .set({ wide })
    .where(and(eq(pins.id, id), ofBoard(ownerId)))
    .run()
  return changes > 0 ? ok(null) : gone()
}

/** Takes one off its board. */
export function removePin(db: Tx, { id, ownerId }: { id: number; ownerId: BoardOwner }): Result<null> {
  const { changes } = db
    .delete(pins)
    .where(and(eq(pins.id, id), ofBoard(ownerId)))
    .run()
  return changes > 0 ? ok(null) : gone()
}
