import { countryOf } from '../countries'
import type { Document } from '../document'
import type { NameType } from '../drafts'
import model from '../model/name-types.json'
import { BUCKETS, nameContext, nameFeatures } from './name-features'
import type { Chunk, NamesAndRoles } from './names'

/** In the order of the weights' rows. */
export const nameTypes = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameType[]

/** The weights of a trained typer: one signed byte a bucket and type, in units of `scale`. */
export interface NameWeights {
  readonly weights: Int8Array
  readonly scale: number
}

/** Unpacks weights as the training command wrote them: base64 of `BUCKETS` × 4 signed bytes. */
export function unpackWeights(packed: { weights: string; scale: number }): NameWeights {
  const bytes = atob(packed.weights)
  const weights = new Int8Array(BUCKETS * nameTypes.length)
  for (let at = 0; at < bytes.length && at < weights.length; at++) weights[at] = (bytes.charCodeAt(at) << 24) >> 24
  return { weights, scale: packed.scale }
}

const shipped = unpackWeights(model)

/** The score of each type for one chunk, in the order of `nameTypes`; the higher, the likelier. */
export function scoreTypes(
  features: readonly number[],
  { weights, scale }: NameWeights,
): [number, number, number, number] {
  let person = 0
  let organisation = 0
  let place = 0
  let other = 0
  for (const feature of features) {
    const row = feature * 4
    person += weights[row] ?? 0
    organisation += weights[row + 1] ?? 0
    place += weights[row + 2] ?? 0
    other += weights[row + 3] ?? 0
  }
  return [person * scale, organisation * scale, place * scale, other * scale]
}

export interface TypedChunk extends Chunk {
  /** Log-probabilities in the order of `nameTypes`. */
  readonly scores: readonly [number, number, number, number]
}

function logSoftmax(scores: [number, number, number, number]): [number, number, number, number] {
  const top = Math.max(...scores)
  const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return [scores[0] - total, scores[1] - total, scores[2] - total, scores[3] - total]
}

const isMarked = (marks: Uint8Array) => (token: number) => marks[token] === 1

/** Scores every chunk of a text; the type itself is settled a cluster, over all its mentions. */
export function typeNames(
  document: Document,
  { chunks, roles }: NamesAndRoles,
  weights: NameWeights = shipped,
): TypedChunk[] {
  const inRole = new Uint8Array(document.tokens.length + 4)
  for (const role of roles) inRole.fill(1, role.first, role.last)
  const isRole = isMarked(inRole)
  const context = nameContext(chunks)
  return chunks.map((chunk) => {
    const scores = logSoftmax(scoreTypes(nameFeatures(document, chunk, context, isRole), weights))
    const country = countryOf(chunk.words.join(' '))
    if (country?.by === 'name') scores[2] += 4
    if (country?.by === 'demonym') scores[3] += 6
    return {
      first: chunk.first,
      last: chunk.last,
      start: chunk.start,
      end: chunk.end,
      sentence: chunk.sentence,
      words: chunk.words,
      honorific: chunk.honorific,
      scores,
    }
  })
}
