import type { Scene } from '../scene'
import type { RankedCountry } from './destination'
import { genericForeigners, invitedCountries } from './kind-cues'
import type { DraftedLead } from './leads'

/** The country whose people or officials an invitation speaks of most, where it names no guests. */
function guestCountry(others: readonly RankedCountry[]): { first: number; last: number; code: string } | null {
  const spoken = others.map(({ candidate }) => ({
    candidate,
    times: candidate.mentions.filter(({ by }) => by === 'demonym').length * 2 + candidate.mentions.length,
  }))
  const best = spoken.sort((a, b) => b.times - a.times)[0]
  const mention = best?.candidate.mentions.find(({ by }) => by === 'demonym') ?? best?.candidate.mentions[0]
  return best && mention && best.times >= 3
    ? { first: mention.first, last: mention.last, code: best.candidate.code }
    : null
}

/** The one lead of an invitation: nobody is named, and the money is to come to the host. */
export function draftOutreach(scene: Scene, ranked: readonly RankedCountry[]): DraftedLead {
  const guests = invitedCountries(scene)
  const hosts = ranked.filter(({ candidate }) => !guests.has(candidate.code))
  const countries = hosts.length ? [...hosts, ...ranked.filter(({ candidate }) => guests.has(candidate.code))] : ranked
  const destination = countries[0]
  const code = destination?.candidate.code ?? null
  const invited = genericForeigners(scene, code) ?? guestCountry(countries.slice(1))
  return {
    investor: null,
    partners: [],
    alsoNamed: [],
    homeAt: invited && { first: invited.first, last: invited.last, rule: 'country.invited' },
    destinationShare: destination?.share ?? 0,
    draft: {
      index: 0,
      investor: null,
      investorCountry: invited?.code ?? null,
      destination: code,
      partners: [],
      places: [],
      sentences: scene.document.sentences.filter((sentence) => !sentence.isFurniture).map(({ index }) => index),
    },
  }
}
