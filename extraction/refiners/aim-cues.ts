import { wordsOf } from '../document'
import type { CountryMention } from '../recognizers/countries'
import type { Scene } from '../scene'
import type { CountryCandidate } from './country-cues'

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
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence]
    const where = sentence?.isHeadline ? 'headline' : own.has(mention.sentence) ? 'own' : 'other'
    const isJoined = [mention.first - 1, mention.last].some((at) => /^(and|,|or|as)$/.test(word(at)))
    if (isJoined && besides(scene, mention).some((code) => others.has(code))) cues.add(`aim.joined-${where}`)
    if ([0, 1, 2, 3].some((step) => worksAfter.test(word(mention.last + step)))) cues.add(`aim.plant-${where}`)
    for (let at = Math.max(sentence?.firstToken ?? 0, mention.first - 6); at < mention.first; at++)
      if (worksBefore.test(word(at))) cues.add(`aim.after-plant-${where}`)
    if (mention.by === 'demonym') cues.add(`aim.demonym-${where}`)
  }
  return [...cues]
}

/** Codes of the countries named within two tokens of a mention, in its sentence. */
function besides({ countries, countryAt }: Scene, { first, last, sentence }: CountryMention): string[] {
  return [first - 3, first - 2, first - 1, last, last + 1, last + 2].flatMap((at) => {
    const found = countries[countryAt[at] ?? -1]
    return found?.sentence === sentence ? [found.code] : []
  })
}
