import { countryOf } from '../countries'
import { bodyOf } from '../gazetteers/bodies'
import { companyOf } from '../gazetteers/companies'
import type { TypedChunk } from '../recognizers/name-types'
import { actOf, firmNouns, referenceNouns, stakeWords, ventureWords } from '../rules/cue-words'
import { legalForms, organisationHeads, publicHeads } from '../rules/name-words'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import { genericForeigners } from './kind-cues'

/** An organisation of an article with what speaks for its part in it. */
export interface OrganisationCandidate {
  readonly cluster: NameCluster
  readonly cues: readonly string[]
  /** Home country as the text tells it, by the strongest cue; null when it does not. */
  readonly homes: readonly {
    readonly code: string
    readonly cue: string
    readonly first: number
    readonly last: number
  }[]
}

const LIKELY = 0.12
/** A text of two megabytes names thousands; those that it names first are weighed, each by its first mentions. */
const MOST_CANDIDATES = 150
export const MOST_MENTIONS = 40
const REACH = 9
const companyHeads = new Set(
  'group corporation corp company holdings holding ltd limited inc plc llc co motors motor technologies technology industries enterprises energy power petroleum airlines hotels foods pharma electronics steel cement textile textiles mining solar telecom networks capital ventures partners resources systems solutions international ports games bank'.split(
    ' ',
  ),
)
const mediaWords = new Set(
  'news times post tribune dawn herald reuters afp app xinhua bloomberg gazette daily journal press radio television tv media mirror express observer guardian telegraph standard chronicle recorder reporter agency pro net network'.split(
    ' ',
  ),
)
const lenderWords = new Set('adb imf ifc ebrd aiib worldbank jica eximbank'.split(' '))

/** The organisations of an article, each with its cues. `destination` is where the money seems to go. */
export function organisationCandidates(scene: Scene, destination: string | null): OrganisationCandidate[] {
  const candidates: OrganisationCandidate[] = []
  const likely = scene.clusters.filter(isCandidate).slice(0, MOST_CANDIDATES)
  const firmsFirst = likely.find((cluster) => cluster.type === 'organisation' && !isPublicName(cluster))
  const most = Math.max(0, ...likely.map((cluster) => cluster.chunks.length))
  for (const cluster of likely) {
    const cues = new Set<string>()
    const homes = findHomes(scene, cluster)
    nameCues(cluster, destination, cues)
    homeCues(homes, destination, cues)
    for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
      if (isBracketed(scene, chunk)) cues.add('mention.bracketed')
      else mentionCues(scene, cluster, chunk, destination, cues)
    }
    referenceCues(scene, cluster, cues)
    const bodyCount = cluster.chunks.length
    cues.add(bodyCount === 1 ? 'count.1' : bodyCount === 2 ? 'count.2' : bodyCount <= 4 ? 'count.3-4' : 'count.5+')
    if (bodyCount === most && most > 1) cues.add('count.most')
    if (cluster === firmsFirst) cues.add('order.first-firm')
    if (cluster === likely[0]) cues.add('order.first')
    placeCues(scene, cluster, cues)
    cues.add(
      cluster.organisation > 0.9
        ? 'type.sure'
        : cluster.organisation > 0.5
          ? 'type.likely'
          : cluster.organisation > LIKELY
            ? 'type.doubtful'
            : `type.rather-${cluster.type}`,
    )
    candidates.push({ cluster, cues: [...cues], homes })
  }
  return withFirmOrder(scene, candidates, destination)
}

const unlikeFirms = new Set([
  'name.media',
  'name.exchange',
  'name.government',
  'name.public-first',
  'name.association',
  'name.lender',
  'name.venue',
  'name.project',
  'known.of-destination',
  'known.multilateral',
  'home.destination',
  'name.holds-destination',
  'body.media',
  'body.agency',
  'body.body',
  'type.rather-other',
  'type.rather-place',
  'type.rather-person',
  'name.only-origin',
])

/** Where each stands among the firms that are not of the destination: an investor is one of them, mostly the first. */
function withFirmOrder(
  scene: Scene,
  candidates: readonly OrganisationCandidate[],
  destination: string | null,
): OrganisationCandidate[] {
  const isFirm = ({ cues }: OrganisationCandidate) =>
    !cues.some((cue) => unlikeFirms.has(cue)) &&
    !(cues.includes('name.public') && !cues.includes('name.holds-other-country'))
  const firms = candidates.filter(isFirm)
  const inBody = [...firms].sort((a, b) => firstInBody(scene, a) - firstInBody(scene, b))
  const foreign = firms.filter(({ homes }) => homes.some(({ code }) => code !== destination))
  const unnamed = genericForeigners(scene, destination) !== null
  return candidates.map((candidate) => {
    const rank = inBody.indexOf(candidate)
    const added = [
      rank < 0
        ? 'firm.unlike'
        : rank === 0
          ? 'firm.first'
          : rank === 1
            ? 'firm.second'
            : rank < 4
              ? 'firm.third'
              : 'firm.later',
    ]
    if (rank >= 0) {
      added.push(
        firms.length === 1
          ? 'firm.only'
          : firms.length === 2
            ? 'firm.of-two'
            : firms.length < 5
              ? 'firm.of-few'
              : 'firm.of-many',
      )
      if (foreign.length === 1 && foreign[0] === candidate) added.push('firm.only-foreign')
      if (foreign.length > 0 && !foreign.includes(candidate)) added.push('firm.untold-beside-foreign')
      if (foreign[0] === candidate) added.push('firm.first-foreign')
      if (unnamed && rank === 0) added.push('firm.first-with-unnamed')
      if (candidate.cues.includes('known.foreign')) added.push(rank === 0 ? 'firm.first-known' : 'firm.known')
    }
    return { ...candidate, cues: [...candidate.cues, ...added] }
  })
}

const firstInBody = (scene: Scene, { cluster }: OrganisationCandidate) =>
  (cluster.chunks.find(({ start }) => start >= scene.document.headlineEnd) ?? cluster.chunks[0])?.start ?? 0

const _genericNames = new Set([
  'group',
  'company',
  'government',
  'delegation',
  'investment',
  'investors',
  'council',
  'business',
  'embassy',
  'consulate',
  'ministry',
  'ex',
])

const isBracketed = (scene: Scene, chunk: TypedChunk) =>
  scene.document.tokens[chunk.first - 1]?.lower === '(' && scene.document.tokens[chunk.last]?.lower === ')'

/** Any name that is no country and surely no person may be an organisation: what stands around it decides. */
function isCandidate(cluster: NameCluster): boolean {
  if (cluster.type === 'organisation') return true
  if (cluster.forms.some((form) => countryOf(form) !== undefined)) return false
  if (cluster.type === 'person')
    return (
      cluster.organisation > LIKELY ||
      (cluster.forms[0]?.split(' ').length === 1 && cluster.chunks.every((chunk) => chunk.honorific === null))
    )
  return true
}

const isPublicName = (cluster: NameCluster) =>
  cluster.forms.some((form) => form.split(' ').some((word) => publicHeads.has(word)))

function nameCues(cluster: NameCluster, destination: string | null, cues: Set<string>) {
  for (const form of cluster.forms) {
    const words = form.split(' ')
    const last = words.at(-1) ?? ''
    if (companyHeads.has(last)) cues.add('name.company-head')
    else if (organisationHeads.has(last))
      cues.add(publicHeads.has(last) ? 'name.public-head' : 'name.organisation-head')
    if (words.some((word) => publicHeads.has(word))) cues.add('name.public')
    if (/^(ministry|department|government|embassy|consulate|parliament|board|commission|council)$/.test(words[0] ?? ''))
      cues.add('name.public-first')
    if (words.some((word) => word === 'ministry' || word === 'government' || word === 'department'))
      cues.add('name.government')
    if (words.some((word) => word === 'chamber' || word === 'association' || word === 'federation' || word === 'union'))
      cues.add('name.association')
    if (words.includes('bank')) cues.add('name.bank')
    if (words.includes('university') || words.includes('institute') || words.includes('college'))
      cues.add('name.university')
    if (words.includes('exchange')) cues.add('name.exchange')
    if (words.some((word) => mediaWords.has(word))) cues.add('name.media')
    if (lenderWords.has(form.replace(/ /g, '')) || form === 'world bank') cues.add('name.lender')
    if (
      words.some(
        (word) =>
          word === 'zone' ||
          word === 'park' ||
          word === 'estate' ||
          word === 'expo' ||
          word === 'forum' ||
          word === 'summit' ||
          word === 'conference',
      )
    )
      cues.add('name.venue')
    if (
      words.some(
        (word) =>
          word === 'project' ||
          word === 'plant' ||
          word === 'corridor' ||
          word === 'initiative' ||
          word === 'programme' ||
          word === 'program' ||
          /^(paper|policy|law|act|report|plan|vision|agreement|treaty|index|award|strategy|framework|fair)$/.test(word),
      )
    )
      cues.add('name.project')
    if (words.length === 1 && form.length <= 5) cues.add('name.short')
    for (const word of words) {
      const country = countryOf(word)
      if (country) cues.add(country.code === destination ? 'name.holds-destination' : 'name.holds-other-country')
    }
  }
  const head = cluster.chunks[0]
  if (head && cluster.chunks.some((chunk) => chunk.words.some((word) => legalForms.has(word))))
    cues.add('name.legal-form')
  const known = companyOf(cluster.name) ?? cluster.aliases.map(companyOf).find((company) => company !== null)
  if (known) {
    if (known.multilateral) cues.add('known.multilateral')
    else if (known.ambiguous || known.country === null) cues.add('known.ambiguous')
    else cues.add(known.country === destination ? 'known.of-destination' : 'known.foreign')
  } else cues.add('known.not')
  const body = bodyOf(cluster.name) ?? cluster.aliases.map(bodyOf).find((found) => found !== null)
  if (body) {
    cues.add(`body.${body.class}`)
    if (body.class !== 'media' && destination && body.countries.includes(destination)) cues.add('body.of-destination')
    else if (body.class !== 'media' && body.countries.length) cues.add('body.foreign')
  }
}

type Home = OrganisationCandidate['homes'][number]

function homeCues(homes: readonly Home[], destination: string | null, cues: Set<string>) {
  for (const home of homes)
    cues.add(home.code === destination ? `home.destination.${home.cue}` : `home.foreign.${home.cue}`)
  if (homes.some((home) => home.code !== destination)) cues.add('home.foreign')
  else if (homes.length) cues.add('home.destination')
  else cues.add('home.untold')
}

/** Where the text puts an organisation's home: "China's X", "X of Japan", "X, a Turkish firm", "the Seoul-based X". */
export function findHomes(scene: Scene, cluster: NameCluster): Home[] {
  const homes: Home[] = []
  const { document, countryAt, countries } = scene
  const { tokens } = document
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const sentence = document.sentences[chunk.sentence]
    if (!sentence) continue
    const word = (at: number) => (at >= sentence.firstToken && at < sentence.lastToken ? (tokens[at]?.lower ?? '') : '')
    const country = (at: number) =>
      at >= sentence.firstToken && at < sentence.lastToken ? countries[countryAt[at] ?? -1] : undefined
    const add = (at: number, cue: string) => {
      const found = country(at)
      if (found && !(found.first >= chunk.first && found.last <= chunk.last && cue !== 'name'))
        homes.push({ code: found.code, cue, first: found.first, last: found.last })
    }
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
        between.some((token) => firmNouns.has(token.lower)) &&
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
        if (found.by === 'demonym' && tail.some((token) => firmNouns.has(token.lower))) add(at, 'apposition')
        else if (
          /^(in|of|from)$/.test(word(found.first - 1)) &&
          tokens
            .slice(after, found.first)
            .some((token) => firmNouns.has(token.lower) || /^(based|headquartered|seat|home)$/.test(token.lower))
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

function placeCues(scene: Scene, cluster: NameCluster, cues: Set<string>) {
  const { document } = scene
  const bodyStart = document.sentences.find((sentence) => !sentence.isHeadline && !sentence.isFurniture)?.index ?? 0
  const total = document.sentences.length
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const sentence = document.sentences[chunk.sentence]
    if (!sentence) continue
    if (sentence.isHeadline) cues.add('place.headline')
    else if (sentence.index === bodyStart) cues.add('place.first-sentence')
    else if (sentence.index <= bodyStart + 2) cues.add('place.early')
  }
  const first = cluster.chunks[0]?.sentence ?? 0
  if (first > total * 0.66) cues.add('place.late-only')
  else if (first > total * 0.4) cues.add('place.middle')
}

/** What stands around one mention of the organisation. */
function mentionCues(
  scene: Scene,
  cluster: NameCluster,
  chunk: TypedChunk,
  destination: string | null,
  cues: Set<string>,
) {
  const { document, clusterAt, clusters, roleAt, roles, countryAt, countries } = scene
  const { tokens } = document
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  const word = (at: number) => (at >= sentence.firstToken && at < sentence.lastToken ? (tokens[at]?.lower ?? '') : '')
  const headline = sentence.isHeadline ? 'headline.' : ''
  const before = word(chunk.first - 1)
  if (
    /^(with|by|to|from|of|in|for|between|and|at|on|between|like|including|as|via|through|under|than|against|that|while|where|when)$/.test(
      before,
    )
  )
    cues.add(`before.${before}`)
  else if (before === '' || before === ':' || before === '"' || before === '“') cues.add('before.opens')
  else if (before === ',') cues.add('before.comma')
  else if (before === '(') cues.add('before.bracket')
  else if (before === "'s") {
    const owner = countries[countryAt[chunk.first - 2] ?? -1]
    cues.add(
      owner
        ? owner.code === destination
          ? 'before.destination-possessive'
          : 'before.foreign-possessive'
        : 'before.possessive',
    )
  } else if (before === 'the') cues.add('before.the')
  let next = chunk.last
  if (word(next) === '(') {
    while (next < sentence.lastToken && word(next) !== ')') next++
    next++
  }
  if (word(next) === "'s" || word(next) === "'") {
    cues.add('after.possessive')
    for (let at = next + 1; at < next + 5; at++) {
      const act = actOf.get(word(at))
      if (
        /^(plan|plans|investment|proposal|bid|interest|offer|decision|entry|project|factory|plant|expansion|delegation|arrival)$/.test(
          word(at),
        )
      )
        cues.add('after.possessive-plan')
      if (stakeWords.has(word(at))) cues.add('after.possessive-stake')
      if (act === 'own') cues.add('after.possessive-unit')
      const role = roles[roleAt[at] ?? -1]
      if (role) cues.add(role.isOfficial ? 'after.possessive-official' : 'after.possessive-officer')
    }
  } else subjectCues(scene, chunk, next, headline, cues)
  const role = roles[roleAt[next] ?? -1]
  if (role) cues.add(role.isOfficial ? 'role.official-after' : 'role.officer-after')
  const roleBefore = roles[roleAt[chunk.first - 2] ?? -1] ?? roles[roleAt[chunk.first - 3] ?? -1]
  if (roleBefore && /^(of|at|for|from)$/.test(word(chunk.first - 1) === 'the' ? word(chunk.first - 2) : before))
    cues.add(roleBefore.isOfficial ? 'role.official-of' : 'role.officer-of')
  for (let at = next; at < next + 5; at++)
    if (/^(delegation|team|representatives|executives)$/.test(word(at))) cues.add('after.delegation')
  governorCues(word, chunk.first, headline, cues)
  for (let at = chunk.first - 5; at < next + 6; at++) {
    if (at >= chunk.first && at < next) continue
    const act = actOf.get(word(at))
    if (act) cues.add(`near.${act}`)
    if (firmNouns.has(word(at))) cues.add('near.firm-noun')
    if (ventureWords.has(word(at))) cues.add('near.venture')
    if (stakeWords.has(word(at))) cues.add('near.stake')
    if (tokens[at]?.kind === 'symbol' && at < sentence.lastToken) cues.add('near.money')
    const other = clusters[clusterAt[at] ?? -1]
    if (other && other !== cluster && other.type === 'organisation' && Math.abs(at - chunk.first) < 5)
      cues.add('near.other-organisation')
  }
  for (let at = sentence.firstToken; at < sentence.lastToken && at < sentence.firstToken + 80; at++) {
    if (/^(invest|investing|investment|investments|invests|invested)$/.test(word(at))) cues.add('sentence.invest')
    if (/^(memorandum|mou|agreement|deal|contract|pact)$/.test(word(at))) cues.add('sentence.deal')
    if (/^(loan|loans|credit|grant|financing)$/.test(word(at))) cues.add('sentence.loan')
    if (/^(rival|rivals|competitor|competitors|competition|compete)$/.test(word(at))) cues.add('sentence.rivals')
  }
}

/** The first act that the name's own sentence gives it: "X … *plans*", with what stands between left out. */
function subjectCues(scene: Scene, chunk: TypedChunk, from: number, headline: string, cues: Set<string>) {
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
      if (firmNouns.has(document.tokens[inside]?.lower ?? '')) cues.add('apposition.firm')
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
      break
    }
  }
}

/** The word that governs the name from before: "signed … *with* X", "a stake in X", "built *by* X". */
function governorCues(word: (at: number) => string, first: number, headline: string, cues: Set<string>) {
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

/** "The company", "the Chinese firm": counts for the organisation of a firm's kind that was named last. */
function referenceCues(scene: Scene, cluster: NameCluster, cues: Set<string>) {
  const { document } = scene
  let times = 0
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const sentence = document.sentences[chunk.sentence]
    const follower = sentence && document.sentences[sentence.index + 1]
    if (!sentence || !follower || follower.isFurniture) continue
    for (let at = chunk.last; at < follower.lastToken && at < chunk.last + 60; at++) {
      if (scene.clusterAt[at] !== -1 && scene.clusters[scene.clusterAt[at] ?? -1]?.type === 'organisation') break
      const token = document.tokens[at]
      if (
        token &&
        referenceNouns.has(token.lower) &&
        ['the', 'chinese', 'its'].includes(document.tokens[at - 1]?.lower ?? '')
      )
        times++
    }
  }
  if (times > 0) cues.add('reference.company')
  if (times > 2) cues.add('reference.company-often')
}
