import { type FactField, type FactOrigin, factFields } from './fact'
import { type HeldValues, heldValues, isByHand, standingFacts } from './held'
import { type Stretch, sentenceAround } from './sentence'

/** A fact as it is kept, with who entered it. */
export interface KeptFact {
  id: number
  field: FactField
  value: unknown
  origin: FactOrigin
  articleId: number | null
  quote: string | null
  start: number | null
  end: number | null
  enteredBy: string | null
  createdAt: Date
  retiredAt: Date | null
}

/** A sentence of an article that bears facts; `marks` are the words within it, in order. */
export interface BearingSentence extends Stretch {
  articleId: number
  text: string
  marks: (Stretch & { factId: number })[]
}

export interface GroupedValue {
  value: unknown
  /** The facts that state this value, the first one first; none where an analyst alone says so. */
  statedBy: KeptFact[]
}

/** All that is known of one field of a lead. */
export interface FactGroup {
  field: FactField
  name: string
  /** What is held true, value by value; empty for "not disclosed". */
  held: GroupedValue[]
  /** The same as the field's whole value, for its editor. */
  whole: HeldValues[FactField]
  /** The fact by which an analyst entered or estimated what is held; null where articles state it, or nobody says anything. */
  entered: KeptFact | null
  /** What articles state, but is not held: overruled by an analyst, or by another article. */
  overruled: GroupedValue[]
}

/** A lead's facts by field, in the order of the card. */
export function groupFacts(facts: readonly KeptFact[]): FactGroup[] {
  const wholes = heldValues(facts)
  return factFields.map(({ code, name, many }) => {
    const live = facts.filter((fact) => fact.field === code && fact.retiredAt === null)
    const stated = live.filter((fact) => !isByHand(fact))
    const standing = standingFacts(live, code)
    const entered = standing.find(isByHand) ?? null
    const values = entered && many && Array.isArray(entered.value) ? entered.value : standing.map((fact) => fact.value)
    const held = values
      .filter((value) => value !== null)
      .map((value) => ({ value, statedBy: stated.filter((fact) => keyOf(fact.value) === keyOf(value)) }))
    const heldKeys = new Set(held.map(({ value }) => keyOf(value)))
    const overruled = new Map<string, GroupedValue>()
    for (const fact of stated.filter(({ value }) => !heldKeys.has(keyOf(value)))) {
      const group = overruled.get(keyOf(fact.value)) ?? { value: fact.value, statedBy: [] }
      overruled.set(keyOf(fact.value), { ...group, statedBy: [...group.statedBy, fact] })
    }
    return { field: code, name, held, whole: wholes[code], entered, overruled: [...overruled.values()] }
  })
}

/** The sentences that bear a lead's facts, each once with the words of every fact in it: article by article as `texts` has them, from top to bottom. */
export function bearingSentences(facts: readonly KeptFact[], texts: ReadonlyMap<number, string>): BearingSentence[] {
  const sentences = new Map<string, BearingSentence>()
  for (const { id, articleId, start, end, retiredAt } of facts) {
    const text = articleId === null ? undefined : texts.get(articleId)
    if (articleId === null || start === null || end === null || text === undefined || retiredAt !== null) continue
    const stretch = sentenceAround(text, { start, end })
    const key = `${articleId}:${stretch.start}`
    const known = sentences.get(key)
    const until = Math.max(stretch.end, known?.end ?? 0)
    const marks = [...(known?.marks ?? []), { start, end, factId: id }].sort((a, b) => a.start - b.start)
    const whole = text.slice(stretch.start, until)
    sentences.set(key, { articleId, start: stretch.start, end: until, text: whole, marks })
  }
  const order = [...texts.keys()]
  return [...sentences.values()].sort(
    (a, b) => order.indexOf(a.articleId) - order.indexOf(b.articleId) || a.start - b.start,
  )
}

const keyOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase()
