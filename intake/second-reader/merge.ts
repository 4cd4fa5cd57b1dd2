import type { Reading } from '@/domain/reading'
import type { BorneOut } from './bear-out'
import type { Claim } from './claims'
import type { Span } from './locate'
import { emptyLead, type Slot, slotOf } from './slot'

/** A claim that our own parsers bear out, and where its quote stands. */
export interface SoundClaim {
  readonly claim: Claim
  readonly span: Span
  readonly borneOut: BorneOut
}

/** What became of a sound claim. `stood`: the first reader is sure of another value, and keeps it. `no-place`: the card has none for it. */
export type Outcome = 'filled' | 'replaced' | 'agrees' | 'stood' | 'no-place'

export interface Merged {
  readonly outcome: Outcome
  readonly path: string | null
  readonly claim: Claim
  /** The first reader's value, where the two differ. */
  readonly first?: unknown
}

/** The rule that marks a value as the second reader's. */
export const SECOND_READER = 'second-reader'
/** A value that the first reader is less sure of than this is open to a second opinion. */
const SURE = 0.6
const CERTAINTY = 0.5

/**
 * Lays sound claims over a reading of `text`: what is null or empty is filled, what the first reader was unsure of is
 * replaced, what it was sure of stands, and every difference is told. Returns a new reading and leaves `reading` as it is.
 */
export function mergeClaims(
  text: string,
  reading: Reading,
  sound: readonly SoundClaim[],
): { reading: Reading; merged: Merged[] } {
  const next = structuredClone(reading)
  openLead(next, sound, text)
  const filledLists = new Set<string>()
  const merged = sound.map(({ claim, span, borneOut }): Merged => {
    const slot = slotOf(next, claim, borneOut)
    if (!slot) return { outcome: 'no-place', path: null, claim }
    const outcome = judge(next, slot, borneOut, filledLists)
    if (outcome === 'agrees') return { outcome, path: slot.path, claim }
    const first = 'list' in slot ? [...slot.list] : slot.value
    if (outcome === 'stood') return { outcome, path: slot.path, claim, first }
    slot.put()
    if ('list' in slot) filledLists.add(slot.path)
    bear(next, 'list' in slot ? `${slot.path}.${slot.list.length - 1}` : slot.path, span, text)
    if ('figure' in borneOut) markUsed(next, slot.path, borneOut.figure)
    return outcome === 'filled' ? { outcome, path: slot.path, claim } : { outcome, path: slot.path, claim, first }
  })
  return { reading: next, merged }
}

function judge(reading: Reading, slot: Slot, { value }: BorneOut, filledLists: ReadonlySet<string>): Outcome {
  if ('list' in slot) {
    if (slot.list.includes(String(value))) return 'agrees'
    return slot.list.length === 0 || filledLists.has(slot.path) ? 'filled' : 'stood'
  }
  if (slot.value === null) return 'filled'
  if (JSON.stringify(slot.value) === JSON.stringify(value)) return 'agrees'
  const held = reading.evidence.find(({ path }) => path === slot.path)
  return held?.rule === SECOND_READER || (held?.certainty ?? 0) >= SURE ? 'stood' : 'replaced'
}

/** One evidence row a path: the second reader's takes the place of the unsure one's. */
function bear(reading: Reading, path: string, { start, end }: Span, text: string): void {
  const row = { path, quote: text.slice(start, end), start, end, rule: SECOND_READER, certainty: CERTAINTY }
  reading.evidence = [...reading.evidence.filter((one) => one.path !== path), row]
}

function markUsed(reading: Reading, path: string, used: Span): void {
  reading.figures = reading.figures.map((figure) => {
    if (figure.start === used.start && figure.end === used.end) return { ...figure, path, reason: null }
    if (figure.path !== path) return figure
    return { ...figure, path: null, reason: { code: SECOND_READER, sentence: 'a second reader chose another figure' } }
  })
}

/** A kind of `none` that the first reader was unsure of gives way to an investor that the second one names. */
function openLead(reading: Reading, sound: readonly SoundClaim[], text: string): void {
  const unsure = (reading.confidence.kind ?? 1) < SURE
  const named = sound.find(({ borneOut, claim }) => borneOut.field === 'investor' && claim.lead === 0)
  if (reading.kind !== 'none' || reading.leads.length > 0 || !unsure || !named) return
  reading.kind = 'investment'
  reading.reason = null
  reading.leads = [emptyLead()]
  bear(reading, 'kind', named.span, text)
}
