'use server'

import { z } from 'zod'
import { requireUser } from '@/app/session'
import { type LeadMatch, listTwinsOfName } from '@/db/lead-matches'

const soughtSchema = z.object({
  name: z.string().max(300),
  /** The lead whose investor is being typed; null for one that is yet to be made. */
  leadId: z.number().int().positive().nullable(),
  destination: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
})

/** Leads that may be the one whose investor is being typed. */
export async function findTwins(sought: z.input<typeof soughtSchema>): Promise<LeadMatch[]> {
  const { db } = await requireUser('analyst')
  const parsed = soughtSchema.safeParse(sought)
  return parsed.success ? listTwinsOfName(db, parsed.data) : []
}
