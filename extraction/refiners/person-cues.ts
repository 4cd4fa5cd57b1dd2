import { officialHeads } from '../rules/titles'
import type { Scene } from '../scene'
import { MOST_MENTIONS } from './clusters'
import type { DraftedLead } from './leads'
import type { RankedOrganisation } from './organisations'
import type { ReadPersonDraft } from './people'

/** Offices outside any organisation, and what people are called who hold none. */
const independent =
  /^(billionaire|entrepreneur|tycoon|businessman|scholar|politician|cricketer|lawyer|skipper|captain|coach|magnate|industrialist|counsel)$/

/** What the part of an organisation is in the leads: the primary investor, another, a partner, a host body or none of these. */
export function standingOf(
  organisation: RankedOrganisation,
  leads: readonly DraftedLead[],
): 'primary' | 'investor' | 'partner' | 'host' | 'none' {
  const { id } = organisation.candidate.cluster
  for (const [index, lead] of leads.entries()) {
    if (
      lead.investor?.candidate.cluster.id === id ||
      lead.alsoNamed.some(({ candidate }) => candidate.cluster.id === id)
    )
      return index === 0 ? 'primary' : 'investor'
    if (lead.partners.some(({ candidate }) => candidate.cluster.id === id)) return 'partner'
  }
  return organisation.chances.host > 0.35 ? 'host' : 'none'
}

/** An officer of a firm or a body has an organisation, named or not; an official mostly has none. */
export const isOfficer = (person: ReadPersonDraft): boolean => {
  const head = person.rolePhrase?.head
  if (head === undefined || isStateOffice(person) || independent.test(head)) return false
  return person.country === null || person.refersTo !== null
}

const firmOffice = /vice[- ]president|executive|ceo|founder|chairman|general manager/i
const eitherOffice = /^(presidents?|governor|secretary|commissioner|dg|treasurer|commander|chancellor)$/
/**
 * "President" is of a state or of a firm: "vice president" and "president and CEO" are a firm's, and so is the president
 * of an organisation that the text names or refers to.
 */
const isStateOffice = (person: ReadPersonDraft) => {
  const head = person.rolePhrase?.head ?? ''
  if (!officialHeads.has(head) || firmOffice.test(person.role?.value ?? '')) return false
  return !(eitherOffice.test(head) && (person.organisation !== null || person.refersTo !== null))
}

/** What the office alone says of having an organisation at all. */
export function noOrganisationCues(person: ReadPersonDraft): string[] {
  const head = person.rolePhrase?.head ?? 'none'
  const cues = [
    'none',
    `none.head.${head}`,
    isStateOffice(person) ? 'none.official' : person.role ? 'none.officer' : 'none.no-role',
  ]
  if (independent.test(head)) cues.push('none.independent')
  if (person.country) cues.push('none.country')
  if (person.refersTo) cues.push('none.refers')
  if (person.organisation) cues.push('none.explicit')
  return cues
}

/** What speaks for a person's belonging to an organisation: said outright, referred to, near, or likely by its kind. */
export function membershipCues(
  scene: Scene,
  person: ReadPersonDraft,
  organisation: RankedOrganisation,
  leads: readonly DraftedLead[],
): string[] {
  const { cluster } = organisation.candidate
  const office = isStateOffice(person) ? 'official' : person.role ? 'officer' : 'no-role'
  const cues = new Set<string>()
  const standing = standingOf(organisation, leads)
  if (person.organisation?.cluster.id === cluster.id) cues.add('member.explicit')
  else if (person.organisation) cues.add('member.other-explicit')
  if (person.refersTo && standing === 'primary') cues.add('member.refers-primary')
  cues.add(`member.${standing}.${office}`)
  const isPublic =
    organisation.candidate.cues.includes('name.public') ||
    organisation.candidate.cues.includes('body.agency') ||
    organisation.candidate.cues.includes('body.body')
  cues.add(`member.${isPublic ? 'public' : 'firm'}.${office}`)
  if (organisation.candidate.cues.includes('body.media') || organisation.candidate.cues.includes('name.media'))
    cues.add('member.media')
  if (cluster.type !== 'organisation') cues.add(`member.is-${cluster.type}`)
  const sentence = scene.document.tokens[person.at]?.sentence ?? -1
  let before = Number.POSITIVE_INFINITY
  let after = Number.POSITIVE_INFINITY
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const distance = person.at - chunk.first
    if (distance > 0) before = Math.min(before, distance)
    else after = Math.min(after, -distance)
    if (chunk.sentence === sentence)
      cues.add(distance > 0 ? 'member.same-sentence-before' : 'member.same-sentence-after')
    if (chunk.sentence === sentence - 1) cues.add('member.sentence-before')
    if (chunk.sentence === sentence + 1) cues.add('member.sentence-after')
  }
  for (const [name, distance] of [
    ['before', before],
    ['after', after],
  ] as const)
    for (const limit of [4, 9, 20, 45, 110]) if (distance <= limit) cues.add(`member.${name}-${limit}`)
  return [...cues]
}

/** What speaks for the side a person is on. */
export function sideCues(
  scene: Scene,
  person: ReadPersonDraft,
  organisation: RankedOrganisation | null,
  leads: readonly DraftedLead[],
  previous: { side: string; sentence: number } | null,
): string[] {
  const homes = new Set(leads.map(({ draft }) => draft.investorCountry).filter((code) => code !== null))
  const destinations = new Set(leads.map(({ draft }) => draft.destination))
  const head = person.rolePhrase?.head ?? 'none'
  const office = isStateOffice(person) ? 'official' : person.role ? 'officer' : 'no-role'
  const cues = ['bias', `side.head.${head}`, `side.${office}`]
  const kind = leads.some(({ investor }) => investor) ? 'investment' : 'outreach'
  cues.push(`side.${kind}`, `side.${kind}.${office}`)
  const country =
    person.country === null
      ? 'untold'
      : homes.has(person.country)
        ? 'home'
        : destinations.has(person.country)
          ? 'destination'
          : 'elsewhere'
  cues.push(`side.country.${country}`, `side.country.${country}.${office}`, `side.country.${country}.${kind}`)
  if (organisation) {
    const standing = standingOf(organisation, leads)
    cues.push(`side.of.${standing}`)
    const { homes: told } = organisation.candidate
    if (told.some(({ code }) => homes.has(code))) cues.push('side.of.home-organisation')
    if (told.some(({ code }) => destinations.has(code))) cues.push('side.of.destination-organisation')
    if (organisation.candidate.cues.includes('name.media') || organisation.candidate.cues.includes('body.media'))
      cues.push('side.of.media')
    for (const level of [0.15, 0.3])
      if (organisation.chances.investor > level) cues.push(`side.of.like-investor-${level}`)
    if (organisation.chances.host > 0.2) cues.push('side.of.like-host')
    if (person.organisation) cues.push(`side.explicit.${standing}`)
  } else cues.push('side.of.nobody')
  if (person.refersTo) cues.push('side.refers')
  if (person.rolePhrase?.isFormer) cues.push('side.former')
  const sentence = scene.document.tokens[person.at]?.sentence ?? -1
  if (previous && sentence - previous.sentence <= 1)
    cues.push(`side.after.${previous.side}${previous.sentence === sentence ? '.same-sentence' : ''}`)
  if (leads.some(({ investor }) => investor?.candidate.cluster.chunks.some((chunk) => chunk.sentence === sentence)))
    cues.push('side.beside-investor')
  if (sentence > scene.document.sentences.length * 0.7) cues.push('side.late')
  if (scene.document.sentences[sentence]?.isCaption) cues.push('side.caption')
  return cues
}
