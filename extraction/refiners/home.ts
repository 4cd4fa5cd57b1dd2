import { companyOf } from '../gazetteers/companies'
import type { RankedCountry } from './destination'
import type { OrganisationCandidate } from './organisation-cues'

/** Ways to tell a home, the surest first. */
const homeOrder = [
  'possessive',
  'demonym',
  'firm-before',
  'based-before',
  'bracket',
  'of-after',
  'apposition',
  'dash',
  'name',
]

/**
 * The investor's home as the text tells it; failing that, the home it is known to have if the text names that country;
 * and for a firm that no list knows, the one foreign home of a firm that the text speaks of.
 */
export function homeOf(
  candidate: OrganisationCandidate,
  countries: readonly RankedCountry[],
): { code: string; cue: string; first: number; last: number } | null {
  const destination = countries[0]?.candidate.code
  const told = candidate.homes.filter((home) => home.cue !== 'name' || home.code !== destination)
  const votes = new Map<string, number>()
  for (const home of told)
    votes.set(home.code, (votes.get(home.code) ?? 0) + (homeOrder.length - homeOrder.indexOf(home.cue)) / 3)
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best) {
    const home = told
      .filter(({ code }) => code === best[0])
      .sort((a, b) => homeOrder.indexOf(a.cue) - homeOrder.indexOf(b.cue))[0]
    if (home) return home
  }
  const { cluster } = candidate
  const known = [cluster.name, ...cluster.aliases].map(companyOf).find((company) => company?.country)
  if (known?.country) {
    const told = countries.find((country) => country.candidate.code === known.country && known.country !== destination)
    const mention = told?.candidate.mentions.find(({ by }) => by !== 'city') ?? told?.candidate.mentions[0]
    return mention ? { code: known.country, cue: 'known-home-named', first: mention.first, last: mention.last } : null
  }
  const others = countries.filter((country) => country.candidate.code !== destination && country.candidate.homes > 0)
  const likely = others.sort((a, b) => b.candidate.homes - a.candidate.homes)[0]
  const mention = likely?.candidate.mentions.find(({ by }) => by === 'demonym') ?? likely?.candidate.mentions[0]
  return likely && mention
    ? { code: likely.candidate.code, cue: 'firm-unnamed', first: mention.first, last: mention.last }
    : null
}
