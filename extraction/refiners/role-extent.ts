import type { RolePhrase } from '../recognizers/roles'
import type { Scene } from '../scene'

/** "permanent secretaries" is a permanent secretary for each. */
export const singular = (role: string, isPlural: boolean) =>
  isPlural ? role.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '') : role

interface RoleExtent {
  start: number
  end: number
  country: string | null
}

/** The office with the country or province it is of: "*Sindh* Chief Minister", "Consul General *of Turkiye*". */
export function roleExtent(scene: Scene, phrase: RolePhrase): RoleExtent {
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
