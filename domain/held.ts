import { z } from 'zod'
import { type FactField, type FactOrigin, factFields } from './fact'
import { amountSchema, capacitySchema, readEventSchema } from './reading'
import { sectorCodes } from './sectors'
import { stageCodes } from './stages'

const phrase = z.string().trim().min(1).max(300, 'Three hundred characters at most')
const phrases = z.array(phrase).max(50, 'Fifty at most')
const country = z.string().regex(/^[A-Z]{2}$/, 'Choose a country')

/** The shape of each field's value as a whole: null where it is not disclosed, a list where a field holds many. */
export const heldSchema = z.object({
  investor: phrase.nullable(),
  aliases: phrases,
  investorCountry: country.nullable(),
  destination: country.nullable(),
  invited: phrase.nullable(),
  places: phrases,
  sectors: z.array(z.enum(sectorCodes)),
  opportunities: phrases,
  stage: z.enum(stageCodes).nullable(),
  amount: amountSchema.nullable(),
  capacity: capacitySchema.nullable(),
  jobs: z.number().int('Give a whole number').positive('Give a number above 0').nullable(),
  partners: phrases,
  hostBodies: phrases,
  events: z.array(readEventSchema).max(50, 'Fifty at most'),
  nextStep: phrase.nullable(),
})
/** What is held true of a lead, field by field. */
export type HeldValues = z.infer<typeof heldSchema>

export interface FactRow {
  id: number
  field: FactField
  value: unknown
  origin: FactOrigin
  retiredAt: Date | null
}

const many = new Set<string>(factFields.filter((field) => field.many).map((field) => field.code))
export const holdsMany = (field: FactField): boolean => many.has(field)

/** Whether an analyst gave it, as a fact or as an estimate, rather than an article. */
export const isByHand = ({ origin }: Pick<FactRow, 'origin'>): boolean => origin !== 'stated'

/**
 * The facts that bear what is held of a field: the one entered or estimated last, or else those stated. Of several that state a
 * single value the first stands, so that a value does not jump as articles come in; of stages, the furthest.
 */
export function standingFacts<Row extends FactRow>(facts: readonly Row[], field: FactField): Row[] {
  const live = facts.filter((fact) => fact.field === field && fact.retiredAt === null).sort((a, b) => a.id - b.id)
  const entered = live.findLast(isByHand)
  if (entered) return [entered]
  if (holdsMany(field)) return distinct(live)
  const [first] = live
  if (!first) return []
  return [field === 'stage' ? live.reduce((a, b) => (stageRank(b.value) > stageRank(a.value) ? b : a), first) : first]
}

/** What is held true of a lead by its facts. */
export function heldValues(facts: readonly FactRow[]): HeldValues {
  const held = factFields.map(({ code, many }) => {
    const standing = standingFacts(facts, code)
    if (!many) return [code, standing[0]?.value ?? null]
    const [only] = standing
    return [code, only && isByHand(only) ? only.value : standing.map((fact) => fact.value)]
  })
  return heldSchema.parse(Object.fromEntries(held))
}

const ranks: readonly unknown[] = stageCodes
const stageRank = (stage: unknown): number => ranks.indexOf(stage)

function distinct<Row extends FactRow>(facts: Row[]): Row[] {
  const seen = new Set<string>()
  return facts.filter(({ value }) => {
    const key = (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
