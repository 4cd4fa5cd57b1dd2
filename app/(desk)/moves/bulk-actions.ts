'use server'

import { z } from 'zod'
import { requireUser } from '@/app/session'
import { changeSectors, planOnLead } from '@/db/bulk'
import { changeEach, getStanding } from '@/db/leads'
import { deleteLead, restoreLead } from '@/db/trash'
import { followUpInputSchema } from '@/domain/note'
import { ok, refused } from '@/domain/result'
import { sectorCodes } from '@/domain/sectors'
import { type ManyOutcome, malformed, many, outcomeOfMany } from './outcome'

const seenSchema = many(z.object({ leadId: z.number().int(), version: z.number().int() }))
const sectorsSchema = z.object({ add: z.array(z.enum(sectorCodes)), remove: z.array(z.enum(sectorCodes)) })
type Seen = z.input<typeof seenSchema>

/** Puts sectors on many leads, and takes others off them. */
export async function changeSectorsAction(leads: Seen, change: z.input<typeof sectorsSchema>): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const [seen, sectors] = [seenSchema.safeParse(leads), sectorsSchema.safeParse(change)]
  if (!seen.success) return malformed(seen.error)
  if (!sectors.success) return malformed(sectors.error)
  if (sectors.data.add.length + sectors.data.remove.length === 0) {
    return refused('invalid', 'Choose a sector to put on or to take off')
  }
  return outcomeOfMany(
    changeEach(db, seen.data, (tx, lead) => changeSectors(tx, { leadId: lead.leadId, ...sectors.data, by: user.id })),
  )
}

const planSchema = z.object({ requestKey: z.uuid(), followUp: followUpInputSchema })

/** Plans the same follow-up on many leads; the same sent twice plans it once. */
export async function planFollowUpsAction(leads: Seen, plan: z.input<typeof planSchema>): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const [seen, planned] = [seenSchema.safeParse(leads), planSchema.safeParse(plan)]
  if (!seen.success) return malformed(seen.error)
  if (!planned.success) return malformed(planned.error)
  return outcomeOfMany(
    changeEach(db, seen.data, (tx, { leadId }) => planOnLead(tx, { leadId, ...planned.data, by: user.id })),
  )
}

/** Puts many leads in the trash. */
export async function trashLeadsAction(leads: Seen): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const seen = seenSchema.safeParse(leads)
  if (!seen.success) return malformed(seen.error)
  const now = new Date()
  return outcomeOfMany(
    changeEach(db, seen.data, (tx, lead) => {
      const standing = getStanding(tx, lead.leadId)
      const deleted = deleteLead(tx, { ...lead, by: user.id, now })
      return deleted.ok && standing ? ok({ ...standing, version: lead.version + 1 }) : notDeleted(deleted)
    }),
  )
}

const notDeleted = (deleted: ReturnType<typeof deleteLead>) =>
  deleted.ok ? refused('missing', 'This lead is gone') : deleted

/** Brings many leads back from the trash. */
export async function bringBackLeadsAction(leadIds: number[]): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const ids = many(z.number().int()).safeParse(leadIds)
  if (!ids.success) return malformed(ids.error)
  const asked = ids.data.map((leadId) => ({ leadId }))
  return outcomeOfMany(
    changeEach(db, asked, (tx, { leadId }) => {
      const back = restoreLead(tx, { leadId, by: user.id })
      if (!back.ok) return back
      const standing = getStanding(tx, leadId)
      return standing ? ok(standing) : refused('missing', 'This lead is gone')
    }),
  )
}
