import type { TypedChunk } from '../recognizers/name-types'
import { actOf, firmNouns, stakeWords, ventureWords } from '../rules/cue-words'
import type { Scene } from '../scene'

const REACH = 9

/** "X said *it will build*", "X says *he plans*": the act that somebody who speaks gives himself. */
function ownWords(scene: Scene, from: number, last: number, prefix: string, cues: Set<string>) {
  const { tokens } = scene.document
  const that = tokens[from]?.lower === 'that' ? from + 1 : from
  if (!/^(it|they|its|their|he|she|the)$/.test(tokens[that]?.lower ?? '')) return
  for (let at = that + 1; at < that + 7 && at < last; at++) {
    const act = actOf.get(tokens[at]?.lower ?? '')
    if (!act) continue
    cues.add(`${prefix}subject.said-${act}`)
    return
  }
}

/** The first act that the name's own sentence gives it: "X … *plans*", with what stands between left out. */
export function subjectCues(scene: Scene, chunk: TypedChunk, from: number, headline: string, cues: Set<string>) {
  const { document, clusterAt } = scene
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  let at = from
  let isApposition = false
  if (document.tokens[at]?.lower === ',') {
    isApposition = true
    let close = at + 1
    while (close < sentence.lastToken && close < at + 22 && document.tokens[close]?.lower !== ',') close++
    for (let inside = at + 1; inside < close; inside++)
      if (firmNouns.holds(document.tokens[inside])) cues.add('apposition.firm')
    at = close + 1
  }
  for (let step = 0; step < REACH && at < sentence.lastToken; step++, at++) {
    const token = document.tokens[at]
    if (!token) break
    if (step > 0 && clusterAt[at] !== -1) break
    if (token.kind === 'mark' && token.lower !== '-' && token.lower !== '"' && token.lower !== '“') break
    if (/^(with|by|from|of|for|between|than|against)$/.test(token.lower)) break
    if (
      /^(has|have|had|is|are|was|were|will|would|could|may|might|to|be|been|being|also|already|now)$/.test(token.lower)
    ) {
      if (token.lower === 'will' || token.lower === 'would') cues.add('subject.will')
      continue
    }
    const act = actOf.get(token.lower)
    if (act) {
      cues.add(`${headline}subject.${act}`)
      if (isApposition) cues.add('apposition.subject')
      const passive = /^(was|were|been|be|being)$/.test(document.tokens[at - 1]?.lower ?? '')
      if (passive) cues.add('subject.passive')
      if (act === 'talk' || act === 'deal') ownWords(scene, at + 1, sentence.lastToken, '', cues)
      break
    }
  }
}

/** What "the company" does, said of the organisation that it stands for. */
export function referredActCues(scene: Scene, from: number, cues: Set<string>) {
  const { tokens, sentences } = scene.document
  const last = sentences[tokens[from]?.sentence ?? -1]?.lastToken ?? 0
  for (let at = from; at < from + 6 && at < last; at++) {
    if (scene.clusterAt[at] !== -1) return
    const act = actOf.get(tokens[at]?.lower ?? '')
    if (!act) continue
    cues.add(`referred.subject.${act}`)
    if (act === 'talk') ownWords(scene, at + 1, last, 'referred.', cues)
    return
  }
}

/** The word that governs the name from before: "signed … *with* X", "a stake in X", "built *by* X". */
export function governorCues(word: (at: number) => string, first: number, headline: string, cues: Set<string>) {
  const start = first - (word(first - 1) === 'the' ? 2 : 1)
  const preposition = word(start)
  for (let at = start; at > start - 8; at--) {
    const lower = word(at)
    if (!lower || lower === ',' || lower === ';' || lower === '.') break
    if (at < start) {
      const act = actOf.get(lower)
      if (act && /^(with|by|to|from|of|in|for)$/.test(preposition)) {
        cues.add(`${headline}object.${act}-${preposition}`)
        break
      }
      if (ventureWords.has(lower) && preposition === 'with') cues.add('object.venture-with')
      if (stakeWords.has(lower) && (preposition === 'in' || preposition === 'of')) cues.add('object.stake-in')
    }
    if (/^(acquire|acquires|acquired|acquiring|buy|buys|bought|buying|purchase|takeover|acquisition)$/.test(lower))
      cues.add('object.bought')
    if (lower === 'led' && preposition === 'by') cues.add('object.led-by')
    if (lower === 'owned' && preposition === 'by') cues.add('object.owned-by')
    if (/^(subsidiary|unit|arm|affiliate|part|division)$/.test(lower) && preposition === 'of') cues.add('object.parent')
    if (
      /^(delegation|team|representatives|executives|officials)$/.test(lower) &&
      (preposition === 'of' || preposition === 'from')
    )
      cues.add('object.delegation-of')
    if (/^(told|according)$/.test(lower) && at >= start - 1) cues.add('object.told')
  }
}
