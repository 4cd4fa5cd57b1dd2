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
 * The home that the investor is known to have, if the text names that country; else the home as the text tells it;
 * and for a firm that no list knows, the one foreign home of a firm that the text speaks of.
 */
export function homeOf(
  candidate: OrganisationCandidate,
  countries: readonly RankedCountry[],
): { code: string; cue: string; first: number; last: number } | null {
  const destination = countries[0]?.candidate.code
  const { cluster } = candidate
  const forms = [cluster.name, ...cluster.aliases].map(companyOf)
  const sure = forms.find((company) => company?.country && !company.ambiguous)
  const named = homeNamed(sure?.country, countries)
  if (named) return named
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
  const known = forms.find((company) => company?.country)
  if (known?.country) return known.country === destination ? null : homeNamed(known.country, countries)
  const others = countries.filter((country) => country.candidate.code !== destination && country.candidate.homes > 0)
  const likely = others.sort((a, b) => b.candidate.homes - a.candidate.homes)[0]
  const mention = likely?.candidate.mentions.find(({ by }) => by === 'demonym') ?? likely?.candidate.mentions[0]
  return likely && mention
    ? { code: likely.candidate.code, cue: 'firm-unnamed', first: mention.first, last: mention.last }
    : null
}

/** A known home where the text names it. */
function homeNamed(code: string | null | undefined, countries: readonly RankedCountry[]) {
  const named = code ? countries.find(({ candidate }) => candidate.code === code) : undefined
  const mention = named?.candidate.mentions.find(({ by }) => by !== 'city') ?? named?.candidate.mentions[0]
  return code && mention ? { code, cue: 'known-home-named', first: mention.first, last: mention.last } : null
}
