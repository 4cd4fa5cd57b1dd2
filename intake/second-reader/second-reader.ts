import type { Reading } from '@/domain/reading'
import { type ArticleText, layOut } from '@/extraction/document'
import { setScene } from '@/extraction/scene'
import { ask } from './ask'
import { bearOut } from './bear-out'
import { answerSchema, type Claim } from './claims'
import { locateQuote } from './locate'
import { type Merged, mergeClaims, type SoundClaim } from './merge'
import { askAbout, questionKey } from './prompt'
import type { SecondReaderSettings } from './settings'

/** Answers that were had before, by the hash of what was asked. */
export interface AnswerCache {
  get(key: string): unknown
  put(key: string, model: string, answer: unknown): void
}

/** A claim that came to nothing, and why. */
export interface Dropped {
  readonly claim: Claim
  readonly why: 'no-such-sentence' | 'quote-not-in-sentence' | 'not-borne-out'
}

export interface SecondReading {
  /** The first reading with what the second reader adds; the first reading itself where it failed. */
  readonly reading: Reading
  /** Whether the endpoint was asked, or had been before; `failed` says why in `reason`. */
  readonly state: 'asked' | 'cached' | 'failed'
  readonly reason: string | null
  readonly merged: readonly Merged[]
  readonly dropped: readonly Dropped[]
}

/**
 * Has a language model look over a reading. Numbered sentences go out as data; a claim counts only if its quote stands in
 * the sentence it names and our own parsers make its value from that quote. Never throws for the endpoint's sake:
 * whatever it does, the offline reading is there.
 */
export async function readAgain(
  article: ArticleText,
  reading: Reading,
  settings: SecondReaderSettings,
  cache?: AnswerCache,
): Promise<SecondReading> {
  const document = layOut(article)
  const question = askAbout(document, reading)
  const nothing = { reading, merged: [], dropped: [] }
  if (question.sentences.length === 0) return { ...nothing, state: 'failed', reason: 'there is nothing to ask about' }
  const key = questionKey(question, settings)
  const known = answerSchema.safeParse(cache?.get(key))
  const asked = known.success ? { ok: true as const, claims: known.data.claims } : await ask(question, settings)
  if (!asked.ok) return { ...nothing, state: 'failed', reason: asked.reason }
  if (!known.success) cache?.put(key, settings.model, { claims: asked.claims })
  const grounds = { scene: setScene(document), reading, stages: [], sectors: [] }
  const sound: SoundClaim[] = []
  const dropped: Dropped[] = []
  for (const claim of asked.claims) {
    const sentence = question.sentences[claim.sentence - 1]
    const span = sentence === undefined ? null : locateQuote(document, sentence, claim.quote)
    const borneOut = span && bearOut(claim, span, grounds)
    if (borneOut) sound.push({ claim, span, borneOut })
    else
      dropped.push({
        claim,
        why: sentence === undefined ? 'no-such-sentence' : span ? 'not-borne-out' : 'quote-not-in-sentence',
      })
  }
  return {
    ...mergeClaims(article.text, reading, sound),
    state: known.success ? 'cached' : 'asked',
    reason: null,
    dropped,
  }
}
