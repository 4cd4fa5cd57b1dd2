import type { Side } from '@/domain/reading'
import type { DraftedLead, RankedOrganisation } from './leads'
import type { ReadPersonDraft } from './people'

const outsiders =
  /^(analyst|economist|strategist|researcher|scholar|expert|professor|lawyer|cricketer|coach|captain|skipper|judge|justice)$/

/** Whose side a person is on: by organisation first, then by the country of the office, then by the kind of office. */
export function sideOf(
  person: ReadPersonDraft,
  leads: readonly DraftedLead[],
  organisations: readonly RankedOrganisation[],
): { side: Side; rule: string } {
  if (leads.length === 0) return { side: 'other', rule: 'side.no-lead' }
  const homes = new Set(leads.map(({ draft }) => draft.investorCountry).filter((code) => code !== null))
  const destinations = new Set(leads.map(({ draft }) => draft.destination))
  const head = person.rolePhrase?.head ?? ''
  if (outsiders.test(head)) return { side: 'other', rule: 'side.outsider' }
  if (person.organisation) {
    const { cluster } = person.organisation
    if (leads.some(({ investor }) => investor?.candidate.cluster.id === cluster.id))
      return { side: 'investor', rule: 'side.of-investor' }
    if (leads.some(({ partners }) => partners.some(({ candidate }) => candidate.cluster.id === cluster.id))) {
      const partner = organisations.find(({ candidate }) => candidate.cluster.id === cluster.id)
      const isForeign = partner?.candidate.homes.some((home) => homes.has(home.code))
      return isForeign ? { side: 'investor', rule: 'side.of-co-investor' } : { side: 'host', rule: 'side.of-partner' }
    }
    const ranked = organisations.find(({ candidate }) => candidate.cluster.id === cluster.id)
    if (ranked && ranked.chances.host > 0.25) return { side: 'host', rule: 'side.of-host-body' }
    const home = ranked?.candidate.homes.find(({ code }) => homes.has(code) || destinations.has(code))
    if (home)
      return homes.has(home.code)
        ? { side: 'investor', rule: 'side.organisation-home' }
        : { side: 'host', rule: 'side.organisation-home' }
    if (ranked && ranked.chances.investor > 0.2) return { side: 'investor', rule: 'side.like-investor' }
  }
  if (person.country && homes.has(person.country)) return { side: 'investor', rule: 'side.office-of-home' }
  if (person.country && destinations.has(person.country)) return { side: 'host', rule: 'side.office-of-destination' }
  if (person.rolePhrase?.isOfficial)
    return person.country ? { side: 'other', rule: 'side.office-elsewhere' } : { side: 'host', rule: 'side.official' }
  if (person.refersTo === 'company') return { side: 'investor', rule: 'side.of-the-company' }
  if (person.organisation) return { side: 'other', rule: 'side.organisation-elsewhere' }
  return person.role
    ? { side: leads.some(({ investor }) => investor) ? 'investor' : 'host', rule: 'side.officer' }
    : { side: leads.some(({ investor }) => investor) ? 'investor' : 'host', rule: 'side.untold' }
}
