import { z } from 'zod'
import { daySchema } from './day-schema'
import { sectorCodes } from './sectors'
import { statusCodes } from './statuses'

const leadLine = z.object({
  id: z.int(),
  title: z.string(),
  country: z.string().nullable(),
  status: z.enum(statusCodes),
  owner: z.string().nullable(),
  /** What the part of the pack has to say of it: where from and to, since when, why. */
  remark: z.string(),
})
export type PackLead = z.infer<typeof leadLine>

/** A Monday pack as it was issued. Frozen: what it says is kept in it, and later edits of leads change nothing. */
export const packSchema = z.object({
  /** The days it is about, both included, on the agency's calendar. */
  since: daySchema,
  until: daySchema,
  /** What stood at the end of it. */
  totals: z.object({
    leads: z.int(),
    open: z.int(),
    disclosed: z.int(),
    dollars: z.number(),
    unrated: z.array(z.object({ currency: z.string(), leads: z.int() })),
  }),
  byStatus: z.array(z.object({ status: z.enum(statusCodes), leads: z.int() })),
  bySector: z.array(
    z.object({ sector: z.enum([...sectorCodes, 'none']), status: z.enum(statusCodes), leads: z.int() }),
  ),
  /** Each part has all its leads counted and the first forty by name. */
  parts: z.array(
    z.object({ part: z.enum(['new', 'moved', 'stuck', 'won', 'lost']), leads: z.int(), lines: z.array(leadLine) }),
  ),
})
export type Pack = z.infer<typeof packSchema>
export type PackPart = Pack['parts'][number]['part']

export const packParts: Record<PackPart, { name: string; none: string }> = {
  new: { name: 'New', none: 'No lead came in.' },
  moved: { name: 'Moved', none: 'No lead moved.' },
  stuck: { name: 'Stuck', none: 'No lead is stuck.' },
  won: { name: 'Won', none: 'Nothing was committed or started to operate.' },
  lost: { name: 'Lost', none: 'Nothing was lost.' },
}
