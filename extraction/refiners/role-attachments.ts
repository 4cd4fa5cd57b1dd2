import { type Sentence, wordsOf } from '../document'
import type { TypedChunk } from '../recognizers/name-types'
import type { RolePhrase } from '../recognizers/roles'
import { honorifics } from '../rules/titles'
import type { Scene } from '../scene'
import { toldRole } from './told-role'

/** An office that stands with a name. `value` is its wording where the text tells it by a verb: "who heads the unit". */
export interface Attachment {
  phrase: RolePhrase
  chunk: TypedChunk
  rule: string
  strength: number
  value?: string
}

/** The offices of one sentence by token index. */
const rolesOf =
  ({ roleAt, roles }: Scene, { firstToken, lastToken }: Sentence) =>
  (at: number): RolePhrase | undefined =>
    at >= firstToken && at < lastToken ? roles[roleAt[at] ?? -1] : undefined

/** Every office that may be that of the person named here, with the rule that says so and how surely. */
export function* attachments(scene: Scene, chunk: TypedChunk): Generator<Attachment> {
  const { document } = scene
  const { tokens } = document
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  const role = rolesOf(scene, sentence)
  const word = wordsOf(tokens, sentence)
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
    const named = role(before - 1)
    if (named) yield { phrase: named, chunk, rule: 'person.role-is', strength: 2.2 }
  }
  const named = roleBeyondName(scene, before, sentence.firstToken)
  if (named) yield { phrase: named, chunk, rule: 'person.role-of-before', strength: 2.7 }
  const shared = sharedRole(scene, chunk, sentence.firstToken)
  if (shared) yield { phrase: shared, chunk, rule: 'person.role-shared', strength: 2.4 }
  const told = toldRole(scene, chunk)
  if (told) yield { ...told, chunk, rule: 'person.role-told', strength: 2.1 }
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
  const word = wordsOf(document.tokens, { firstToken: floor, lastToken: document.tokens.length })
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
