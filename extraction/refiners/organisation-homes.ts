import { type Sentence, wordsOf } from '../document'
import type { CountryMention } from '../recognizers/countries'
import type { TypedChunk } from '../recognizers/name-types'
import { firmNouns } from '../rules/cue-words'
import type { Scene } from '../scene'
import { MOST_MENTIONS, type NameCluster } from './clusters'
import type { OrganisationCandidate } from './organisation-cues'

/** A country as an organisation's home, and the words that tell it. */
export type Home = OrganisationCandidate['homes'][number]

/** Is it at home where the money goes, or abroad, and how is that told? */
export function homeCues(homes: readonly Home[], destination: string | null, cues: Set<string>) {
  for (const home of homes)
    cues.add(home.code === destination ? `home.destination.${home.cue}` : `home.foreign.${home.cue}`)
  if (homes.some((home) => home.code !== destination)) cues.add('home.foreign')
  else if (homes.length) cues.add('home.destination')
  else cues.add('home.untold')
}

/** The countries named in one sentence by token index. */
const countriesOf =
  ({ countries, countryAt }: Scene, { firstToken, lastToken }: Sentence) =>
  (at: number): CountryMention | undefined =>
    at >= firstToken && at < lastToken ? countries[countryAt[at] ?? -1] : undefined

/** Notes the country named at a token as a home, unless it is part of the name itself. */
const adderOf =
  (country: (at: number) => CountryMention | undefined, chunk: TypedChunk, homes: Home[]) =>
  (at: number, cue: string): void => {
    const found = country(at)
    if (found && !(found.first >= chunk.first && found.last <= chunk.last && cue !== 'name'))
      homes.push({ code: found.code, cue, first: found.first, last: found.last })
  }

/** Where the text puts an organisation's home: "China's X", "X of Japan", "X, a Turkish firm", "the Seoul-based X". */
export function findHomes(scene: Scene, cluster: NameCluster): Home[] {
  const homes: Home[] = []
  const { document } = scene
  const { tokens } = document
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const sentence = document.sentences[chunk.sentence]
    if (!sentence) continue
    const word = wordsOf(tokens, sentence)
    const country = countriesOf(scene, sentence)
    const add = adderOf(country, chunk, homes)
    if (word(chunk.first - 1) === "'s") add(chunk.first - 2, 'possessive')
    else if (country(chunk.first - 1)?.by === 'demonym') add(chunk.first - 1, 'demonym')
    for (let at = chunk.first - 1; at > chunk.first - 7; at--) {
      const found = country(at)
      if (!found) {
        if (!word(at) || (tokens[at]?.kind === 'mark' && word(at) !== '-')) break
        continue
      }
      const between = tokens.slice(found.last, chunk.first)
      const isNounBetween =
        between.length > 0 &&
        between.some((token) => firmNouns.holds(token)) &&
        between.every((token) => token.shape === 'lower' || token.lower === "'s" || token.kind === 'mark')
      if (isNounBetween && (found.by === 'demonym' || word(found.last) === "'s" || word(found.last) === '-'))
        add(at, 'firm-before')
      if (word(found.last) === '-' && /^(based|headquartered|listed|owned|backed)$/.test(word(found.last + 1)))
        add(at, 'based-before')
      break
    }
    let after = chunk.last
    if (word(after) === '(') {
      if (country(after + 1) && word(after + 2) === ')') add(after + 1, 'bracket')
      while (after < sentence.lastToken && word(after) !== ')') after++
      after++
    }
    if ((word(after) === 'of' || word(after) === 'from') && country(word(after + 1) === 'the' ? after + 2 : after + 1))
      add(word(after + 1) === 'the' ? after + 2 : after + 1, 'of-after')
    if ((word(after) === '–' || word(after) === '-' || word(after) === '—') && country(after + 1))
      add(after + 1, 'dash')
    if (word(after) === ',' || word(after) === 'is' || word(after) === '—' || word(after) === '–') {
      for (let at = after + 1; at < after + 12 && word(at); at++) {
        const found = country(at)
        if (!found) {
          if (word(at) === ',' || word(at) === ';') break
          continue
        }
        const tail = tokens.slice(found.last, found.last + 5)
        if (found.by === 'demonym' && tail.some((token) => firmNouns.holds(token))) add(at, 'apposition')
        else if (
          /^(in|of|from)$/.test(word(found.first - 1)) &&
          tokens
            .slice(after, found.first)
            .some((token) => firmNouns.holds(token) || /^(based|headquartered|seat|home)$/.test(token.lower))
        )
          add(at, 'apposition')
        else if (word(found.last) === "'s" || word(found.last) === '-') add(at, 'apposition')
        break
      }
    }
    for (let at = chunk.first; at < chunk.last; at++) if (chunk.last - chunk.first > 1 && country(at)) add(at, 'name')
  }
  return homes
}
