import { countryCodes } from '@/domain/countries'
import type { Figure, ReadLead } from '@/domain/reading'
import { type Sector, sectorCodes } from '@/domain/sectors'
import { type Stage, stageCodes } from '@/domain/stages'
import { companyAt } from '@/extraction/gazetteers/companies'
import { demonymAt, placeAt } from '@/extraction/gazetteers/places'
import type { Scene } from '@/extraction/scene'
import type { Claim } from './claims'
import type { Grounds } from './grounds'
import type { Span } from './locate'

/** A value that the quote bears out, ready for the card. */
export type BorneOut =
  | { field: 'investor' | 'investorCountry' | 'destination'; value: string }
  | { field: 'place' | 'partner' | 'opportunity'; value: string }
  | { field: 'role' | 'organisation'; value: string }
  | { field: 'nextStep'; value: string }
  | { field: 'stage'; value: Stage }
  | { field: 'sector'; value: Sector }
  | { field: 'amount'; value: NonNullable<ReadLead['amount']>; figure: Figure }
  | { field: 'capacity'; value: NonNullable<ReadLead['capacity']>; figure: Figure }
  | { field: 'jobs'; value: number; figure: Figure }

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Makes the claimed value from the words quoted, by our own parsers alone; null where they do not yield it. */
export function bearOut(claim: Claim, span: Span, grounds: Grounds): BorneOut | null {
  const { field } = claim
  switch (field) {
    case 'investorCountry':
    case 'destination': {
      const code = claim.value.trim()
      return countryCodes.includes(code) && namesCountry(grounds.scene, span, code, field === 'investorCountry')
        ? { field, value: code }
        : null
    }
    case 'stage': {
      const stage = stageCodes.find((one) => one === claim.value.trim())
      return stage && grounds.stages.some((cue) => cue.stages.includes(stage) && within(cue, span))
        ? { field, value: stage }
        : null
    }
    case 'sector': {
      const sector = sectorCodes.find((one) => one === claim.value.trim())
      return sector && grounds.sectors.some((cue) => cue.sector === sector && within(cue, span))
        ? { field, value: sector }
        : null
    }
    case 'amount':
    case 'capacity':
    case 'jobs':
      return figureOf(claim, field, span, grounds)
    case 'investor':
    case 'partner':
    case 'organisation':
      return nameOf(claim, field, span, grounds, 'organisation')
    case 'place':
      return nameOf(claim, field, span, grounds, 'place')
    case 'role':
      return roleOf(claim, span, grounds)
    case 'opportunity':
    case 'nextStep':
      return phraseOf(claim, field, span, grounds)
  }
}

/** A country, its people, its capital — or, for an investor's home, a company that is known to be at home there. */
function namesCountry({ document }: Scene, span: Span, code: string, companies: boolean): boolean {
  const words = document.tokens
    .filter((token) => within(token, span))
    .map(({ start, end }) => document.normal.slice(start, end))
  return words.some(
    (word, at) =>
      /^\p{Lu}/u.test(word) &&
      (placeAt(words, at)?.entry.country === code ||
        demonymAt(words, at)?.entry.country === code ||
        (companies && companyAt(words, at)?.entry.country === code)),
  )
}

const kinds = { amount: 'money', capacity: 'capacity', jobs: 'jobs' } as const

function figureOf(claim: Claim, field: keyof typeof kinds, span: Span, { reading }: Grounds): BorneOut | null {
  const quoted = reading.figures.filter(
    (figure) => figure.what === kinds[field] && within(figure, span) && figure.value > 0,
  )
  const said = claim.value.trim()
  const figure = quoted.find(({ quote }) => quote.includes(said) || said.includes(quote))
  if (!figure || said === '') return null
  if (field === 'jobs') return Number.isInteger(figure.value) ? { field, value: figure.value, figure } : null
  if (figure.unit === null) return null
  return field === 'amount'
    ? { field, value: { value: figure.value, currency: figure.unit }, figure }
    : { field, value: { value: figure.value, unit: figure.unit }, figure }
}

type NameField = 'investor' | 'partner' | 'organisation' | 'place'

/** A name that our own reader sees there, of the right type, in one of the forms that the article has. */
function nameOf(
  claim: Claim,
  field: NameField,
  span: Span,
  { scene }: Grounds,
  type: 'organisation' | 'place',
): BorneOut | null {
  const said = claim.value.trim()
  if (field === 'organisation' && !namesPerson(claim, span, scene)) return null
  const cluster = scene.clusters.find(
    ({ type: found, name, aliases, mentions }) =>
      (found === type || (type === 'organisation' && found === 'other')) &&
      (name === said || aliases.includes(said)) &&
      mentions.some((mention) => !mention.isReference && within(mention, span)),
  )
  return cluster ? { field, value: cluster.name } : null
}

/** An office that our own reader sees there, with the person it is of beside it in the quote. */
function roleOf(claim: Claim, span: Span, { scene }: Grounds): BorneOut | null {
  const said = claim.value.trim()
  const normal = scene.document.normal
  const role = scene.roles.find(
    (one) => within(one, span) && normal.slice(one.start, one.end).toLowerCase() === said.toLowerCase(),
  )
  return role && namesPerson(claim, span, scene) ? { field: 'role', value: said } : null
}

const namesPerson = ({ person }: Claim, span: Span, { document }: Scene): boolean =>
  person !== null && person.trim() !== '' && document.normal.slice(span.start, span.end).includes(person.trim())

const words = { opportunity: 8, nextStep: 14 } as const

/** A short phrase that stands in the quote as it is. */
function phraseOf(claim: Claim, field: keyof typeof words, span: Span, { scene }: Grounds): BorneOut | null {
  const said = claim.value.trim()
  const { document } = scene
  const quoted = document.normal.slice(span.start, span.end).toLowerCase()
  const length = said.split(/\s+/).length
  return said.length > 2 && length <= words[field] && quoted.includes(said.toLowerCase())
    ? { field, value: said }
    : null
}
