import { WordList } from '@/extraction/lexicon/word-list'
import { countryOf } from '../countries'
import { wordsOf } from '../document'
import type { LeadDraft } from '../drafts'
import type { TypedChunk } from '../recognizers/name-types'
import { placeHeads } from '../rules/name-words'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import { wordsAround } from './context-cues'

/** A place below the country with what speaks for its being where the project is. */
export interface PlaceCandidate {
  readonly cluster: NameCluster
  readonly cues: readonly string[]
}

const MOST_MENTIONS = 40
const MOST_PLACES = 100

const buildWords = new WordList(
  'plant factory mill refinery farm park terminal hospital hotel smelter pipeline warehouse facility complex zone campus branch mine project projects build built building set establish located construct construction install develop developed station stations network plants factories metro line railway port airport bridge store stores restaurant branches dam field block site land acres hectares unit outlet corridor',
)
const eventWords = new WordList(
  'met meeting visit visited visiting held conference forum expo summit signed ceremony said told talks embassy consulate office university headquartered headquarters based seat offices press briefing arrived trip capital',
)

const investWords = new WordList('invest investment investing invested invests')

/** The places of an article as seen from one lead, each with its cues. */
export function placeCandidates(scene: Scene, draft: LeadDraft): PlaceCandidate[] {
  const sentences = new Set(draft.sentences)
  const found: PlaceCandidate[] = []
  for (const cluster of scene.clusters) {
    if (found.length >= MOST_PLACES) break
    if (
      cluster.type !== 'place' &&
      !(cluster.type === 'other' && cluster.forms.some((form) => placeHeads.has(form.split(' ').at(-1) ?? '')))
    )
      continue
    if (cluster.forms.some((form) => countryOf(form)?.by === 'name' || countryOf(form)?.by === 'demonym')) continue
    const cues = new Set<string>()
    cues.add(`type.${cluster.type}`)
    knownCues(cluster, draft, cues)
    for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) mentionCues(scene, chunk, sentences, cues)
    for (const cue of wordsAround(scene, draft.destination, cluster.chunks)) cues.add(cue)
    const count = cluster.chunks.length
    cues.add(count === 1 ? 'count.1' : count === 2 ? 'count.2' : 'count.3+')
    found.push({ cluster, cues: [...cues] })
  }
  return found
}

function knownCues(cluster: NameCluster, draft: LeadDraft, cues: Set<string>) {
  for (const form of cluster.forms) {
    const country = countryOf(form)
    if (country)
      cues.add(
        country.code === draft.destination
          ? 'known.destination'
          : country.code === draft.investorCountry
            ? 'known.home'
            : 'known.elsewhere',
      )
    else cues.add('known.not')
    const last = form.split(' ').at(-1) ?? ''
    if (placeHeads.has(last))
      cues.add(
        /^(zone|park|estate|city|sez)$/.test(last)
          ? 'head.zone'
          : /^(port|airport|terminal|harbour)$/.test(last)
            ? 'head.port'
            : 'head.region',
      )
    if (
      /^(africa|asia|europe|gulf|atlantic|pacific|america|world)$/.test(last) ||
      /^(middle east|latin america|central asia|south asia|north africa|west africa|east africa|southeast asia|european union|eu|belt and road)$/.test(
        form,
      )
    )
      cues.add('head.continent')
  }
}

function mentionCues(scene: Scene, chunk: TypedChunk, own: ReadonlySet<number>, cues: Set<string>) {
  const { document, clusterAt, clusters, roleAt, roles } = scene
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  const { tokens } = document
  const word = wordsOf(tokens, sentence)
  const paragraph = document.paragraphs[sentence.paragraph]
  const next = word(chunk.last)
  if (
    chunk.first === sentence.firstToken &&
    paragraph?.firstSentence === sentence.index &&
    !sentence.isHeadline &&
    /^[:(,–—.-]$/.test(next)
  ) {
    cues.add('mention.dateline')
    return
  }
  cues.add('mention.in-text')
  if (sentence.isCaption) cues.add('mention.caption')
  if (sentence.isHeadline) cues.add('mention.headline')
  cues.add(own.has(sentence.index) ? 'mention.own-sentence' : 'mention.other-sentence')
  if (sentence.index <= 2) cues.add('mention.early')
  const before = word(chunk.first - 1) === 'the' ? word(chunk.first - 2) : word(chunk.first - 1)
  if (/^(in|at|near|of|from|to|for|outside|around|between|and|into|across|on|with|towards?)$/.test(before))
    cues.add(`before.${before}`)
  if (before === ',') cues.add('before.comma')
  if (next === "'s") cues.add('after.possessive')
  if (next === '-') cues.add('after.hyphen')
  if (next === ',' && scene.countryAt[chunk.last + 1] !== -1) cues.add('after.country')
  const role = roles[roleAt[chunk.last] ?? -1] ?? roles[roleAt[chunk.first - 2] ?? -1]
  if (role) cues.add('near.role')
  for (let at = chunk.first - 7; at < chunk.last + 7; at++) {
    if (at >= chunk.first && at < chunk.last) continue
    if (buildWords.has(word(at))) cues.add('near.build')
    if (eventWords.has(word(at))) cues.add('near.event')
    if (Math.abs(at - chunk.first) < 3 && clusters[clusterAt[at] ?? -1]?.type === 'organisation')
      cues.add('near.organisation')
  }
  if (buildWords.has(next) || buildWords.has(word(chunk.last + 1))) cues.add('after.build')
  for (let at = sentence.firstToken; at < sentence.lastToken && at < sentence.firstToken + 80; at++) {
    if (buildWords.holds(tokens[at])) cues.add('sentence.build')
    if (investWords.holds(tokens[at])) cues.add('sentence.invest')
  }
}
