import type { Found } from '../drafts'
import type { TypedChunk } from '../recognizers/name-types'
import type { RolePhrase } from '../recognizers/roles'
import { referenceNouns } from '../rules/cue-words'
import { honorifics } from '../rules/titles'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import { isEnglish } from './kind-cues'

/** A person with the office and the organisation that the text gives, before anybody knows whose side they are on. */
export interface ReadPersonDraft {
  readonly cluster: NameCluster
  readonly name: Found<string>
  readonly role: Found<string> | null
  readonly rolePhrase: RolePhrase | null
  readonly organisation: { readonly cluster: NameCluster; readonly found: Found<string> } | null
  /** "its chairman", "the company's chief": an organisation that is referred to, not named. */
  readonly refersTo: 'company' | null
  /** Country that the office is of: "Chinese Consul General", "Prime Minister of Vietnam". */
  readonly country: string | null
  /** Token where the person is named with the office, for nearness. */
  readonly at: number
}

/** More people than any article names; keeps a text of two megabytes in hand. */
const MOST_PEOPLE = 300

/** Heads that are a courtesy as much as an office: another office of the same person says more. */
const courtesy = /^(prince|princess|sultan|professor|captain|member)$/

interface Attachment {
  phrase: RolePhrase
  chunk: TypedChunk
  rule: string
  strength: number
}

/** Everyone named outside furniture, in the order of first mention. Nobody in a text that is not English: roles would be guesses. */
export function readPeople(scene: Scene): ReadPersonDraft[] {
  if (!isEnglish(scene)) return []
  const people: ReadPersonDraft[] = []
  const taken = new Set<RolePhrase>()
  for (const cluster of scene.clusters) {
    if (cluster.type !== 'person' || people.length >= MOST_PEOPLE) continue
    const attachment = bestAttachment(scene, cluster, taken)
    if (!attachment && isBareWord(cluster)) continue
    if (attachment) taken.add(attachment.phrase)
    people.push(draft(scene, cluster, attachment))
  }
  return people
}

/** One word without an office, a "Mr" or a longer form: a firm or a thing as likely as a person. */
const isBareWord = ({ forms, chunks }: NameCluster) =>
  forms.every((form) => !form.includes(' ')) && chunks.every(({ honorific }) => honorific === null)

function bestAttachment(scene: Scene, cluster: NameCluster, taken: ReadonlySet<RolePhrase>): Attachment | null {
  let best: Attachment | null = null
  for (const found of weighAttachments(scene, cluster, taken)) if (found.strength > (best?.strength ?? 0)) best = found
  return best
}

/** Every office that may be this person's, with the strength of its claim; one that somebody has already counts less. */
export function* weighAttachments(
  scene: Scene,
  cluster: NameCluster,
  taken: ReadonlySet<RolePhrase>,
): Generator<Attachment> {
  for (const chunk of cluster.chunks) {
    for (const found of attachments(scene, chunk)) {
      const length = found.phrase.last - found.phrase.first
      const strength =
        found.strength +
        Math.min(length, 6) * 0.15 +
        (chunk.words.length > 1 ? 0.3 : 0) -
        (taken.has(found.phrase) && !found.phrase.isPlural ? 2 : 0) -
        (courtesy.test(found.phrase.head) ? 1 : 0)
      yield { ...found, strength }
    }
  }
}

function* attachments(scene: Scene, chunk: TypedChunk): Generator<Attachment> {
  const { document, roleAt, roles } = scene
  const { tokens } = document
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  const role = (at: number) =>
    at >= sentence.firstToken && at < sentence.lastToken ? roles[roleAt[at] ?? -1] : undefined
  const word = (at: number) => (at >= sentence.firstToken && at < sentence.lastToken ? (tokens[at]?.lower ?? '') : '')
  let before = chunk.first - 1
  while (before > sentence.firstToken && (honorifics.has(word(before)) || word(before) === '.') && !role(before))
    before--
  const adjacent = role(before)
  if (adjacent) yield { phrase: adjacent, chunk, rule: 'person.role-before', strength: 3 }
  if (word(before) === ',' || word(before) === ':' || word(before) === '–' || word(before) === '—') {
    const apart = role(before - 1)
    if (apart && !isAfterName(scene, apart, sentence.firstToken))
      yield { phrase: apart, chunk, rule: 'person.role-comma', strength: 2 }
  }
  if (/^(is|was)$/.test(word(before))) {
    const told = role(before - 1)
    if (told) yield { phrase: told, chunk, rule: 'person.role-is', strength: 2.2 }
  }
  const named = roleBeyondName(scene, before, sentence.firstToken)
  if (named) yield { phrase: named, chunk, rule: 'person.role-of-before', strength: 2.7 }
  const shared = sharedRole(scene, chunk, sentence.firstToken)
  if (shared) yield { phrase: shared, chunk, rule: 'person.role-shared', strength: 2.4 }
  let after = chunk.last
  const bracketed = word(after) === '(' ? role(after + 1) : undefined
  if (bracketed) yield { phrase: bracketed, chunk, rule: 'person.role-bracket', strength: 2.6 }
  if (word(after) === '(') {
    while (after < sentence.lastToken && word(after) !== ')') after++
    after++
  }
  if (word(after) === ',' || word(after) === '–' || word(after) === '—') {
    for (let at = after + 1; at <= after + 9; at++) {
      const found = role(at)
      if (found) {
        const owner = found.last < sentence.lastToken && scene.clusters[scene.clusterAt[found.last] ?? -1]
        const claims = owner && owner.type === 'person' && !/^(,|and)$/.test(word(found.last))
        if (!claims && !(at > after + 1 && word(at - 1) === ','))
          yield { phrase: found, chunk, rule: 'person.role-after', strength: at <= after + 4 ? 2.8 : 2 }
        break
      }
      if (
        word(at) === ',' ||
        word(at) === ';' ||
        /^(with|by|after|when|while|said|told|met|signed|called|on|and)$/.test(word(at))
      )
        break
      const cluster = scene.clusters[scene.clusterAt[at] ?? -1]
      if (cluster?.type === 'person') break
    }
  } else {
    for (let at = after; at <= after + 6; at++) {
      const found = role(at)
      if (
        found &&
        at > after &&
        /^(is|was|as|been|became|the|a|an|new|currently|also|named|appointed|country|group|now)$/.test(word(at - 1)) &&
        /^(is|was|as|has|had|became|becomes|remains|named|appointed|serves|who)$/.test(word(after))
      ) {
        yield { phrase: found, chunk, rule: 'person.role-verb', strength: 1.6 }
        break
      }
      if (!/^[a-z]+$/.test(word(at))) break
    }
  }
}

/** "Secretary of the Ministry of Energy, Prof. | Udayanga": an office with its body, and its post, between it and the name. */
function roleBeyondName(scene: Scene, from: number, floor: number): RolePhrase | undefined {
  const { document, clusterAt, clusters, roleAt, roles } = scene
  const word = (at: number) => (at >= floor ? (document.tokens[at]?.lower ?? '') : '')
  let at = word(from) === ',' ? from - 1 : from
  for (let hops = 0; hops < 3; hops++) {
    if (word(at) === ')') {
      while (at > floor && word(at) !== '(') at--
      at--
    }
    const cluster = clusters[clusterAt[at] ?? -1]
    if (at < floor || !cluster || cluster.type === 'person') return undefined
    const chunk = cluster.chunks.find(({ first, last }) => first <= at && last > at)
    if (!chunk) return undefined
    at = chunk.first - 1
    const beside = roles[roleAt[at] ?? -1]
    if (beside && word(from) !== ',') return beside
    if (word(at) === 'the') at--
    if (!/^(of|at|for|in|to)$/.test(word(at))) return undefined
    at--
    const role = roles[roleAt[at] ?? -1]
    if (role) return role
  }
  return undefined
}

/** "ministers Ishaq Dar, Khawaja Asif and | Ahsan Iqbal": one office in the plural before a list of names. */
function sharedRole(scene: Scene, chunk: TypedChunk, floor: number): RolePhrase | undefined {
  const { document, clusterAt, clusters, roleAt, roles } = scene
  for (let at = chunk.first - 1; at >= floor && at > chunk.first - 60; at--) {
    const role = roles[roleAt[at] ?? -1]
    if (role) return role.isPlural && role.last === at + 1 ? role : undefined
    const word = document.tokens[at]?.lower ?? ''
    const isName = clusters[clusterAt[at] ?? -1]?.type === 'person'
    if (!isName && word !== ',' && word !== 'and' && word !== '.' && !honorifics.has(word)) return undefined
  }
  return undefined
}

/** The office already belongs to a name before it: "Kaan Terzioglu, chief executive, Aamir …". */
function isAfterName(scene: Scene, role: RolePhrase, floor: number): boolean {
  const before = role.first - 1
  if (before <= floor || scene.document.tokens[before]?.lower !== ',') return false
  return scene.clusters[scene.clusterAt[before - 1] ?? -1]?.type === 'person'
}

function draft(scene: Scene, cluster: NameCluster, attachment: Attachment | null): ReadPersonDraft {
  const shown = nameMention(scene, cluster)
  const name: Found<string> = {
    value: cluster.name,
    start: shown.start,
    end: shown.end,
    rule: 'person.name',
    certainty: 0.95,
  }
  if (!attachment) {
    const near = ownerOf(scene, cluster)
    return {
      cluster,
      name,
      role: null,
      rolePhrase: null,
      organisation: near,
      refersTo: null,
      country: null,
      at: shown.first,
    }
  }
  const { phrase } = attachment
  const extent = roleExtent(scene, phrase)
  const role: Found<string> = {
    value: singular(scene.document.normal.slice(extent.start, extent.end).replace(/\s+/g, ' '), phrase.isPlural),
    start: extent.start,
    end: extent.end,
    rule: attachment.rule,
    certainty: 0.9,
  }
  const organisation = organisationOf(scene, phrase, attachment.chunk)
  return {
    cluster,
    name,
    role,
    rolePhrase: phrase,
    organisation,
    refersTo: organisation ? null : referenceOf(scene, phrase),
    country: extent.country,
    at: attachment.chunk.first,
  }
}

/** The fullest form of the name, in the body if it stands there. */
function nameMention(scene: Scene, cluster: NameCluster): { start: number; end: number; first: number } {
  const fits = cluster.chunks.filter((chunk) => scene.document.normal.slice(chunk.start, chunk.end) === cluster.name)
  const inBody = fits.filter((chunk) => chunk.start >= scene.document.headlineEnd)
  return inBody[0] ?? fits[0] ?? cluster.chunks[0] ?? { start: 0, end: 0, first: 0 }
}

/** "Jack Ma's Alibaba", "Aziz of Engro": an organisation that stands with the bare name. */
function ownerOf(scene: Scene, cluster: NameCluster): ReadPersonDraft['organisation'] {
  const { document } = scene
  for (const chunk of cluster.chunks) {
    const next = document.tokens[chunk.last]?.lower
    if (next !== "'s" && next !== 'of' && next !== 'from' && next !== 'at') continue
    const at = document.tokens[chunk.last + 1]?.lower === 'the' ? chunk.last + 2 : chunk.last + 1
    const owner = organisationAt(scene, at)
    if (owner) return owner
  }
  return null
}

function organisationAt(scene: Scene, at: number): ReadPersonDraft['organisation'] {
  const cluster = scene.clusters[scene.clusterAt[at] ?? -1]
  if (!cluster || cluster.type === 'person' || (cluster.type !== 'organisation' && cluster.organisation < 0.3))
    return null
  const chunk = cluster.chunks.find(({ first, last }) => first <= at && last > at)
  if (!chunk) return null
  return {
    cluster,
    found: { value: cluster.name, start: chunk.start, end: chunk.end, rule: 'person.organisation', certainty: 0.85 },
  }
}

/** "permanent secretaries" is a permanent secretary for each. */
const singular = (role: string, isPlural: boolean) =>
  isPlural ? role.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '') : role

interface RoleExtent {
  start: number
  end: number
  country: string | null
}

/** The office with the country or province it is of: "*Sindh* Chief Minister", "Consul General *of Turkiye*". */
function roleExtent(scene: Scene, phrase: RolePhrase): RoleExtent {
  const { document, countryAt, countries, clusterAt, clusters } = scene
  const { tokens } = document
  let { start, end } = phrase
  let country: string | null = null
  const sentence = tokens[phrase.first]?.sentence
  const before = phrase.first - 1
  const mention = countries[countryAt[before] ?? -1]
  const isInOrganisation = clusters[clusterAt[before] ?? -1]?.type === 'organisation'
  if (mention && tokens[before]?.sentence === sentence && !isInOrganisation) {
    country = mention.code
    if (phrase.isOfficial || mention.by === 'demonym') start = tokens[mention.first]?.start ?? start
  } else if (tokens[before]?.lower === "'s" && tokens[before]?.sentence === sentence) {
    country = countries[countryAt[before - 1] ?? -1]?.code ?? null
  } else if (
    phrase.isOfficial &&
    clusters[clusterAt[before] ?? -1]?.type === 'place' &&
    tokens[before]?.sentence === sentence
  ) {
    const chunk = clusters[clusterAt[before] ?? -1]?.chunks.find(({ first, last }) => first <= before && last > before)
    if (chunk) start = chunk.start
  }
  for (let at = phrase.first; at < phrase.last; at++) country ??= countries[countryAt[at] ?? -1]?.code ?? null
  const preposition = tokens[phrase.last]?.lower ?? ''
  if (/^(of|to|for|in)$/.test(preposition) && tokens[phrase.last]?.sentence === sentence) {
    const at = tokens[phrase.last + 1]?.lower === 'the' ? phrase.last + 2 : phrase.last + 1
    const place = countries[countryAt[at] ?? -1]
    const cluster = clusters[clusterAt[at] ?? -1]
    if (place && cluster?.type !== 'organisation') {
      if (phrase.isOfficial) end = tokens[place.last - 1]?.end ?? end
      if (preposition === 'of') country = place.code
      const next = tokens[place.last]?.lower
      if (phrase.isOfficial && (next === 'in' || next === 'to')) {
        const post = countries[countryAt[place.last + 1] ?? -1]
        if (post) end = tokens[post.last - 1]?.end ?? end
      }
    } else if (phrase.isOfficial && cluster?.type === 'place') {
      const chunk = cluster.chunks.find(({ first, last }) => first <= at && last > at)
      if (chunk) end = chunk.end
    }
  }
  return { start, end, country }
}

/** "CEO *of Jazz*", "*Engro's* chief", "*Jazz* CEO": the organisation that the office is in. */
function organisationOf(scene: Scene, phrase: RolePhrase, chunk: TypedChunk): ReadPersonDraft['organisation'] {
  const { tokens } = scene.document
  const sentence = tokens[phrase.first]?.sentence
  const inSentence = (at: number) => tokens[at]?.sentence === sentence
  let at = phrase.last
  if (tokens[at]?.lower === ',' && inSentence(at)) at++
  if (/^(of|at|for|with|in|from|to|,)$/.test(tokens[at]?.lower ?? '') || at > phrase.last) {
    for (let next = at; next < at + 9 && inSentence(next); next++) {
      if (next >= chunk.first && next < chunk.last) break
      const found = organisationAt(scene, next)
      if (
        found &&
        (/^(of|at|for|with|in|from|,|the)$/.test(tokens[next - 1]?.lower ?? '') ||
          tokens[next - 1]?.lower === "'s" ||
          scene.countryAt[next - 1] !== -1)
      )
        return found
      if (next > at && tokens[next]?.kind === 'mark' && tokens[next]?.lower !== '-') break
      if (scene.clusters[scene.clusterAt[next] ?? -1]?.type === 'person') break
    }
  }
  const direct = organisationAt(scene, phrase.last)
  if (direct && inSentence(phrase.last)) return direct
  const before = tokens[phrase.first - 1]?.lower
  if (inSentence(phrase.first - 1)) {
    const adjacent = organisationAt(scene, phrase.first - 1)
    if (adjacent) return adjacent
    if (before === "'s" || before === "'") return organisationAt(scene, phrase.first - 2)
  }
  const other = tokens[chunk.last]?.lower
  if (other === 'of' || other === 'from' || (other === ',' && tokens[chunk.last + 1]?.lower === 'of')) {
    const start = other === ',' ? chunk.last + 2 : chunk.last + 1
    return organisationAt(scene, tokens[start]?.lower === 'the' ? start + 1 : start)
  }
  return null
}

/** "Its chairman", "the company's founder", "chairman of the group". */
function referenceOf(scene: Scene, phrase: RolePhrase): 'company' | null {
  const { tokens } = scene.document
  const before = tokens[phrase.first - 1]?.lower ?? ''
  if (before === 'its' || before === 'whose' || before === 'their') return 'company'
  if (before === "'s" && referenceNouns.has(tokens[phrase.first - 2]?.lower ?? '')) return 'company'
  if (/^(of|at|for)$/.test(tokens[phrase.last]?.lower ?? '')) {
    for (let at = phrase.last + 1; at < phrase.last + 5; at++)
      if (referenceNouns.has(tokens[at]?.lower ?? '')) return 'company'
  }
  return null
}
