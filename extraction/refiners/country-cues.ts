import { WordList } from '@/extraction/lexicon/word-list'
import { wordsOf } from '../document'
import { companyOf } from '../gazetteers/companies'
import type { CountryMention } from '../recognizers/countries'
import { firmNouns } from '../rules/cue-words'
import { publicHeads } from '../rules/name-words'
import { officialHeads } from '../rules/titles'
import type { Scene } from '../scene'

/** A country of an article with what speaks for and against its being where the money goes. */
export interface CountryCandidate {
  readonly code: string
  readonly cues: readonly string[]
  readonly mentions: readonly CountryMention[]
  /** Mentions as somebody's home: "Chinese firm", "China's GuoDong". */
  readonly homes: number
}

const placePrepositions = new WordList('in into across within throughout inside at near outside')
const marketNouns = new WordList(
  'market economy government people capital province ministry minister authorities authority economic development parliament army exports imports foreign energy port coast north south east west northern southern eastern western first largest biggest national state farmers citizens cities city growing second hydropower electricity',
)
const hostNouns = new WordList(
  'government minister ministry authorities officials official authority president market capital state side cabinet parliament regulator embassy ambassador province economy people police prime foreign finance trade industry',
)

/** The countries of an article, each with its cues, in the order of their first mention. */
export function countryCandidates(scene: Scene): CountryCandidate[] {
  const byCode = new Map<string, CountryMention[]>()
  for (const mention of scene.countries) {
    const list = byCode.get(mention.code)
    if (list) list.push(mention)
    else byCode.set(mention.code, [mention])
  }
  const counts = [...byCode.values()].map((mentions) => mentions.length)
  const most = Math.max(0, ...counts)
  const homesKnown = knownHomes(scene)
  return [...byCode].map(([code, mentions]) => {
    const tally = new Map<string, number>()
    const count = counterOf(tally)
    for (const mention of mentions) tallyMention(scene, mention, count)
    const cues: string[] = []
    for (const [cue, times] of tally) {
      cues.push(cue)
      if (times >= 2) cues.push(`${cue}+`)
      if (times >= 4) cues.push(`${cue}++`)
    }
    if (mentions.length === most) cues.push('country.most-named')
    if (mentions === [...byCode.values()][0]) cues.push('country.first-named')
    if (homesKnown.has(code)) cues.push('country.home-of-known-firm')
    if (byCode.size === 1) cues.push('country.only-one')
    if (byCode.size > 4) cues.push(mentions.length > 2 ? 'country.often-of-many' : 'country.seldom-of-many')
    const homes =
      (tally.get('country.of-firm') ?? 0) +
      (tally.get('country.possesses-name') ?? 0) +
      (tally.get('country.based') ?? 0) +
      (tally.get('country.from') ?? 0)
    return { code, cues, mentions, homes }
  })
}

const counterOf = (tally: Map<string, number>) => (cue: string) => {
  tally.set(cue, (tally.get(cue) ?? 0) + 1)
}

function knownHomes(scene: Scene): Set<string> {
  const homes = new Set<string>()
  for (const cluster of scene.clusters) {
    if (cluster.type !== 'organisation') continue
    const known = companyOf(cluster.name)
    if (known?.country && !known.ambiguous) homes.add(known.country)
  }
  return homes
}

function tallyMention(scene: Scene, mention: CountryMention, count: (cue: string) => void) {
  const { document, clusterAt, clusters, roleAt, roles } = scene
  const { tokens } = document
  const sentence = document.sentences[mention.sentence]
  if (!sentence) return
  const word = wordsOf(tokens, sentence)
  count(`country.by-${mention.by}`)
  const before = word(mention.first - 1) === 'the' ? word(mention.first - 2) : word(mention.first - 1)
  const next = word(mention.last)
  const after = word(mention.last + 1)
  const cluster = clusters[clusterAt[mention.first] ?? -1]
  const chunk = cluster?.chunks.find(({ first, last }) => first <= mention.first && last > mention.first)
  const inName =
    chunk !== undefined && chunk.last - chunk.first > mention.last - mention.first && cluster?.type === 'organisation'
  if (inName && chunk) {
    const isPublic = chunk.words.some((part) => publicHeads.has(part))
    count(isPublic ? 'country.in-public-name' : 'country.in-firm-name')
    return
  }
  if (sentence.isHeadline) count(`country.headline-${mention.by}`)
  const paragraph = document.paragraphs[sentence.paragraph]
  const isDateline =
    mention.first === sentence.firstToken &&
    !sentence.isHeadline &&
    (next === ':' || next === ',' || next === '(' || next === '-' || next === '–' || next === '—' || next === '.') &&
    mention.by !== 'demonym' &&
    paragraph?.firstSentence === sentence.index
  if (isDateline) {
    count('country.dateline')
    return
  }
  if (!sentence.isHeadline && sentence.paragraph <= 2) count(`country.early-${mention.by}`)
  if (mention.by !== 'demonym') {
    if (placePrepositions.has(before)) count(mention.by === 'city' ? 'country.in-city' : 'country.in')
    else if (before === 'to') count('country.to')
    else if (before === 'from') count('country.from')
    else if (
      before === 'of' ||
      before === 'for' ||
      before === 'with' ||
      before === 'by' ||
      before === 'and' ||
      before === ','
    )
      count(`country.${before === ',' ? 'listed' : before}`)
  }
  if (
    next === '-' &&
    (after === 'based' ||
      after === 'headquartered' ||
      after === 'owned' ||
      after === 'backed' ||
      after === 'listed' ||
      after === 'led')
  )
    count('country.based')
  if (/^(based|headquartered|seat|headquarters)$/.test(word(mention.first - 2)) && before === 'in')
    count('country.based')
  const following = next === "'s" ? mention.last + 1 : mention.last
  const role = roles[roleAt[following] ?? -1] ?? roles[roleAt[following + 1] ?? -1]
  if (role?.isOfficial) count('country.of-official')
  else if (role) count('country.of-firm')
  const roleBefore = roles[roleAt[mention.first - 2] ?? -1]
  if ((before === 'of' || before === 'for') && roleBefore && officialHeads.has(roleBefore.head))
    count('country.of-official')
  const isAttribute = next === "'s" || mention.by === 'demonym'
  if (!isAttribute) return
  const noun = word(following)
  const second = word(following + 1)
  if (firmNouns.has(noun) || (firmNouns.has(second) && tokens[following]?.shape === 'lower')) count('country.of-firm')
  else if (
    firmNouns.has(word(following + 2)) &&
    tokens[following]?.shape === 'lower' &&
    tokens[following + 1]?.shape === 'lower'
  )
    count('country.of-firm')
  const named = clusters[clusterAt[following] ?? -1]
  if (named && named.id !== cluster?.id && named.type === 'organisation') count('country.possesses-name')
  if (hostNouns.has(noun) || publicHeads.has(noun)) count('country.of-host-noun')
  if (marketNouns.has(noun)) count('country.of-market-noun')
}
