import type { Reading } from '@/domain/reading'
import { type ArticleText, layOut } from '@/extraction/document'
import { ask } from './ask'
import { bearOut } from './bear-out'
import { type Answer, answerSchema, type Claim } from './claims'
import { layGrounds } from './grounds'
import { locateQuote } from './locate'
import { type Merged, mergeClaims, type SoundClaim } from './merge'
import { askAbout, questionKey } from './prompt'
import type { SecondReaderSettings } from './settings'

/** A claim that came to nothing, and why. */
export interface Dropped {
  readonly claim: Claim
  readonly why: 'no-such-sentence' | 'quote-not-in-sentence' | 'not-borne-out'
}

export interface SecondReading {
  /** The hash of what was asked, and the answer, to be kept so that the same question is asked once. Null where it failed. */
  readonly key: string
  readonly answer: Answer | null
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
 * whatever it does, the offline reading is there. `recall` gives the answer kept under a key, if there is one.
 */
export async function readAgain(
  article: ArticleText,
  reading: Reading,
  settings: SecondReaderSettings,
  recall: (key: string) => unknown = () => null,
): Promise<SecondReading> {
  const document = layOut(article)
  const question = askAbout(document, reading)
  const key = questionKey(question, settings)
  const nothing = { key, answer: null, reading, state: 'failed' as const, merged: [], dropped: [] }
  if (question.sentences.length === 0) return { ...nothing, reason: 'there is nothing to ask about' }
  const kept = answerSchema.safeParse(recall(key))
  const asked = kept.success ? { ok: true as const, answer: kept.data } : await ask(question, settings)
  if (!asked.ok) return { ...nothing, reason: asked.reason }
  const grounds = layGrounds(document, reading)
  const sound: SoundClaim[] = []
  const dropped: Dropped[] = []
  for (const claim of asked.answer.claims) {
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
  const state = kept.success ? 'cached' : 'asked'
  return { key, answer: asked.answer, ...mergeClaims(article.text, reading, sound), state, reason: null, dropped }
}
