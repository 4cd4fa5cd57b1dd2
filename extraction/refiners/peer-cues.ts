import { WordList } from '@/extraction/lexicon/word-list'
import type { Scene } from '../scene'
import type { RankedOrganisation } from './organisations'

const joins = new WordList(', and & ; plus')
/** May stand between two names of a list: "Sinotec (China), the Longi group and …". */
const fillers = new WordList("( ) the both 's")
/** How many tokens may part two names of one list. */
const REACH = 6
const levels = [0.1, 0.3, 0.5, 0.7, 0.9]

/** Whoever is named in one breath with an organisation mostly plays the same part: how likely those are investors or partners. */
export function peerCues(
  scene: Scene,
  primary: RankedOrganisation,
  organisations: readonly RankedOrganisation[],
): Map<RankedOrganisation, string[]> {
  const peers = peersOf(scene, organisations)
  return new Map(
    organisations.map((one) => {
      const own = [...(peers.get(one) ?? [])]
      return [one, own.length ? cuesOf(own, own.includes(primary)) : []]
    }),
  )
}

function cuesOf(peers: readonly RankedOrganisation[], isWithPrimary: boolean): string[] {
  const chances = peers.map(({ chances: { investor } }) => investor)
  const values = {
    best: Math.max(...chances),
    mean: chances.reduce((sum, one) => sum + one, 0) / chances.length,
    partner: Math.max(...peers.map(({ chances: { partner } }) => partner)),
  }
  return [
    peers.length > 1 ? 'peer.many' : 'peer.one',
    isWithPrimary ? 'peer.primary' : 'peer.not-primary',
    ...Object.entries(values).flatMap(([name, value]) =>
      levels.filter((level) => value >= level).map((level) => `peer.${name}:${level}`),
    ),
  ]
}

/** For each organisation those that stand in a list with it, one right after the other. */
function peersOf(scene: Scene, organisations: readonly RankedOrganisation[]) {
  const ownerAt = new Map<number, RankedOrganisation>()
  for (const one of organisations)
    for (const { first, last } of one.candidate.cluster.chunks)
      for (let at = first; at < last; at++) ownerAt.set(at, one)
  const peers = new Map<RankedOrganisation, Set<RankedOrganisation>>()
  const add = (one: RankedOrganisation, peer: RankedOrganisation) => {
    const known = peers.get(one)
    if (known) known.add(peer)
    else peers.set(one, new Set([peer]))
  }
  for (const one of organisations)
    for (const { last, sentence } of one.candidate.cluster.chunks) {
      const peer = nextInList(scene, ownerAt, last, sentence)
      if (!peer || peer === one) continue
      add(one, peer)
      add(peer, one)
    }
  return peers
}

function nextInList(
  { document, countryAt }: Scene,
  ownerAt: ReadonlyMap<number, RankedOrganisation>,
  from: number,
  sentence: number,
): RankedOrganisation | null {
  let isJoined = false
  for (let at = from; at < from + REACH; at++) {
    const token = document.tokens[at]
    if (token?.sentence !== sentence) return null
    const owner = ownerAt.get(at)
    if (owner) return isJoined ? owner : null
    if (joins.holds(token)) isJoined = true
    else if (!fillers.holds(token) && countryAt[at] === -1) return null
  }
  return null
}
