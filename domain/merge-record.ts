import { z } from 'zod'
import { statusSchema } from './status-schema'

const ids = z.array(z.number())

/** What a merge may set on the lead that stays, beside its facts. */
export const mergedColumnsSchema = z
  .object({
    kind: z.enum(['investment', 'outreach']),
    status: statusSchema,
    furthest: statusSchema,
    ownerId: z.string().nullable(),
    onHoldUntil: z.string().nullable(),
    agreementOn: z.string().nullable(),
    operationalOn: z.string().nullable(),
    closedReason: z.string().nullable(),
    lostTo: z.string().nullable(),
  })
  .partial()
export type MergedColumns = z.infer<typeof mergedColumnsSchema>

/** What a merge of two leads moved to the one that stays, and what it set there: all that undoing it needs. */
export const mergeRecordSchema = z.object({
  notes: ids,
  followUps: ids,
  articles: ids,
  attachments: ids,
  people: ids,
  facts: ids,
  /** Those of the facts that stood: one that was put back since stands again once the merge is undone. */
  standing: ids,
  /** Facts that the merge entered where what was chosen would not stand by itself. */
  entered: ids,
  before: mergedColumnsSchema,
  after: mergedColumnsSchema,
})
export type MergeRecord = z.infer<typeof mergeRecordSchema>
