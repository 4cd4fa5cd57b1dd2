import type { Document } from './document'
import { type CountryMention, findCountries } from './recognizers/countries'
import { type NameWeights, typeNames } from './recognizers/name-types'
import { findNames } from './recognizers/names'
import type { RolePhrase } from './recognizers/roles'
import { clusterNames, type NameCluster } from './refiners/clusters'

/** Everything that is named in an article and where, before anybody says what part each plays. */
export interface Scene {
  readonly document: Document
  readonly roles: readonly RolePhrase[]
  readonly clusters: readonly NameCluster[]
  readonly countries: readonly CountryMention[]
  /** By token: the cluster, role and country mention it belongs to, or -1. */
  readonly clusterAt: Int32Array
  readonly roleAt: Int32Array
  readonly countryAt: Int32Array
}

/** Reads who and what is named. The typer's weights can be given, for cross-validation. */
export function setScene(document: Document, weights?: NameWeights): Scene {
  const names = findNames(document)
  const clusters = clusterNames(document, typeNames(document, names, weights))
  const size = document.tokens.length + 1
  const clusterAt = new Int32Array(size).fill(-1)
  const roleAt = new Int32Array(size).fill(-1)
  const countryAt = new Int32Array(size).fill(-1)
  for (const cluster of clusters)
    for (const chunk of cluster.chunks) clusterAt.fill(cluster.id, chunk.first, chunk.last)
  const isPerson = (token: number) => clusters[clusterAt[token] ?? -1]?.type === 'person'
  const countries = findCountries(document, isPerson)
  for (const [index, role] of names.roles.entries()) roleAt.fill(index, role.first, role.last)
  for (const [index, country] of countries.entries()) countryAt.fill(index, country.first, country.last)
  return { document, roles: names.roles, clusters, countries, clusterAt, roleAt, countryAt }
}
