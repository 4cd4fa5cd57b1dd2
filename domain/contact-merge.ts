import { z } from 'zod'
import { channelSchema } from './contact'
import { sides } from './reading'

/** Whether the contact that stays had it already, so that undoing the merge leaves it there, too. */
const shared = z.boolean()
const words = z.string().nullable()
const place = z.number().nullable()

/** What a merge may give the contact that stays, where it said nothing itself. */
const takenSchema = z.object({ role: words, organisation: words, investorId: place })

/** What a merge of two contacts took from the one that went, and gave the one that stays: all that undoing it needs. */
export const contactMergeSchema = z.object({
  gone: takenSchema.extend({
    name: z.string(),
    nameKey: z.string(),
    side: z.enum(sides),
    addedBy: words,
    /** Milliseconds since 1970. */
    createdAt: z.number(),
    version: z.number(),
  }),
  channels: z.array(channelSchema.safeExtend({ shared })),
  leads: z.array(z.object({ leadId: z.number(), articleId: place, quote: words, start: place, end: place, shared })),
  mentions: z.array(z.object({ articleId: z.number(), role: words, organisation: words, start: place, shared })),
  notes: z.array(z.object({ noteId: z.number(), name: z.string() })),
  before: takenSchema,
  after: takenSchema,
})
export type ContactMerge = z.infer<typeof contactMergeSchema>
