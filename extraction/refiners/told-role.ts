import { wordsOf } from '../document'
import type { TypedChunk } from '../recognizers/name-types'
import type { RolePhrase } from '../recognizers/roles'
import type { Scene } from '../scene'

const offices: Readonly<Record<string, string>> = {
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  runs: 'head',
  chairs: 'chairman',
  founded: 'founder',
  manages: 'manager',
  represents: 'representative',
  directs: 'director',
  owns: 'owner',
}
const ends = /^(at|for|with|on|from|and|which|that|in|to|by|as|has|will|was|is|said|says|told)$/
const LONGEST = 8

/** "Yoon Ansang, who *heads the overseas department* at KOEN": the office that a verb tells, and its wording as an office. */
export function toldRole(scene: Scene, chunk: TypedChunk): { phrase: RolePhrase; value: string } | null {
  const { tokens, sentences } = scene.document
  const limit = sentences[chunk.sentence]?.lastToken ?? 0
  const word = wordsOf(tokens, { firstToken: 0, lastToken: limit })
  if (word(chunk.last) !== ',' || word(chunk.last + 1) !== 'who') return null
  const first = /^(also|now|currently)$/.test(word(chunk.last + 2)) ? chunk.last + 3 : chunk.last + 2
  const office = offices[word(first)]
  const verb = tokens[first]
  if (!office || !verb) return null
  let last = first + 1
  for (let at = last; at < first + LONGEST && at < limit; at++) {
    const token = tokens[at]
    const isJoined = token?.glued && (token.lower === '-' || token.lower === "'s")
    if (!token || (token.kind === 'mark' && !isJoined) || ends.test(token.lower)) break
    if (scene.clusters[scene.clusterAt[at] ?? -1]?.type === 'organisation') break
    if (!/^(the|of|its)$/.test(token.lower)) last = at + 1
  }
  const object = scene.document.normal.slice(tokens[first + 1]?.start ?? verb.end, tokens[last - 1]?.end ?? verb.end)
  return {
    phrase: {
      first,
      last,
      start: verb.start,
      end: tokens[last - 1]?.end ?? verb.end,
      head: office,
      isOfficial: false,
      isFormer: false,
      isPlural: false,
    },
    value: last > first + 1 && office !== 'founder' && office !== 'chairman' ? `${office} of ${object}` : office,
  }
}
