import { z } from 'zod'
import type { ContactChannel } from './contact'
import { countryCodes } from './countries'
import type { Day } from './day'
import type { HeldValues } from './held'
import { investorKey } from './name'
import { sectorCodes } from './sectors'
import type { Status } from './statuses'

/** A lead as somebody enters it whole, by a form or a row of a spreadsheet. What it leaves out is not disclosed. */
export interface EnteredLead {
  kind: 'investment' | 'outreach'
  held: Partial<HeldValues>
  status: Status
  ownerId: string | null
  onHoldUntil: Day | null
  agreementOn: Day | null
  operationalOn: Day | null
  closedReason: string | null
  lostTo: string | null
  followUp: { title: string; dueOn: Day } | null
  /** Whom we know at the investor, with the ways to reach them. */
  contact: { name: string; role: string | null; channels: ContactChannel[] } | null
  note: string | null
}

/** What makes two leads twins: one investor in any spelling, one destination. */
export const twinKey = (investor: string, destination: string | null): string =>
  `${investorKey(investor)} ${destination ?? ''}`

const country = z
  .string()
  .refine((code) => countryCodes.includes(code), 'Choose a country')
  .nullable()

/** What an analyst says of a lead at the least: where an article has one that the engine did not find, say. */
export const promotionSchema = z.object({
  kind: z.enum(['investment', 'outreach']),
  /** The investor, or for an outreach who is invited. */
  name: z.string().trim().min(1, 'Say who it is about').max(300, 'A name has 300 characters at most'),
  investorCountry: country,
  destination: country,
})
export type Promotion = z.infer<typeof promotionSchema>

/** What an analyst says of a lead that no article told of. `amount` is as typed: "USD 1.5bn". */
export const newLeadSchema = promotionSchema.extend({
  sectors: z.array(z.enum(sectorCodes)),
  amount: z.string().trim().max(100, 'Write the amount as USD 1.5bn'),
  note: z.string().trim().max(100_000, 'A note has a hundred thousand characters at most'),
  /** True where the lead is to be made although there is one of this investor for this destination. */
  evenSo: z.boolean(),
})
