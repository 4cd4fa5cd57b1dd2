import { wordsOf } from '../document'
import type { CountryMention } from '../recognizers/countries'
import type { Scene } from '../scene'
import { MOST_MENTIONS } from './clusters'
import type { CountryCandidate } from './country-cues'
import { sayingsOf } from './told-cues'

const worksAfter =
  /^(plant|plants|factory|factories|project|projects|unit|units|site|sites|store|stores|campus|branch|branches|operation|operations|business|facility|facilities|venture)$/
const worksBefore =
  /^(plant|plants|factory|factories|project|projects|unit|site|store|stores|campus|branch|facility|build|invest|open|expand|launch)$/

/**
 * What speaks for a country's being one of several that a lead's money goes to: named together with another ("Polish
 * *and German* chip plants"), or beside the works themselves. `others` holds the codes of
 * the other countries, `own` the lead's sentences.
 */
export function severalAimsCues(
  scene: Scene,
  { mentions }: CountryCandidate,
  others: ReadonlySet<string>,
  own: ReadonlySet<number>,
): string[] {
  const { tokens, sentences } = scene.document
  const cues = new Set([mentions.length > 4 ? 'aim.named-5' : mentions.length > 1 ? 'aim.named-2' : 'aim.named-1'])
  const word = wordsOf(tokens, { firstToken: 0, lastToken: tokens.length })
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const sentence = sentences[mention.sentence]
    const where = sentence?.isHeadline ? 'headline' : own.has(mention.sentence) ? 'own' : 'other'
    const isJoined = [mention.first - 1, mention.last].some((at) => /^(and|,|or|as)$/.test(word(at)))
    if (isJoined && besides(scene, mention).some((code) => others.has(code))) cues.add(`aim.joined-${where}`)
    if ([0, 1, 2, 3].some((step) => worksAfter.test(word(mention.last + step)))) cues.add(`aim.plant-${where}`)
    for (let at = Math.max(sentence?.firstToken ?? 0, mention.first - 6); at < mention.first; at++)
      if (worksBefore.test(word(at))) cues.add(`aim.after-plant-${where}`)
    if (mention.by === 'demonym') cues.add(`aim.demonym-${where}`)
    sayingCues(scene, mention, where, cues)
  }
  return [...cues]
}

/** How far another country is looked for on either side. */
const REACH = 30

/** What is said in the country's sentence with no other country named in between. */
function sayingCues(scene: Scene, mention: CountryMention, where: string, cues: Set<string>) {
  const { document, countries, countryAt } = scene
  const { tokens } = document
  const [from, to] = [tokens[mention.first]?.start ?? 0, tokens[mention.last - 1]?.end ?? 0]
  let before = -1
  let after = Number.POSITIVE_INFINITY
  for (let at = Math.max(0, mention.first - REACH); at < mention.last + REACH; at++) {
    const start = tokens[at]?.start
    const other = countries[countryAt[at] ?? -1]
    if (start === undefined || !other || other.code === mention.code) continue
    if (start < from) before = start
    else if (start >= to && after > start) after = start
  }
  for (const { start, end, what } of sayingsOf(document)[mention.sentence] ?? [])
    if (start < from ? before < end : start <= after) for (const one of what) cues.add(`aim.told-${where}:${one}`)
}

/** Codes of the countries named within two tokens of a mention, in its sentence. */
function besides({ countries, countryAt }: Scene, { first, last, sentence }: CountryMention): string[] {
  return [first - 3, first - 2, first - 1, last, last + 1, last + 2].flatMap((at) => {
    const found = countries[countryAt[at] ?? -1]
    return found?.sentence === sentence ? [found.code] : []
  })
}
