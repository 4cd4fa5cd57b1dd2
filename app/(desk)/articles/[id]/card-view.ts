import { listLeadContacts } from '@/db/contacts'
import { type LeadFact, listFacts } from '@/db/lead-facts'
import type { LeadOfArticle } from '@/db/leads-of-article'
import type { Tx } from '@/db/open'
import { type FactField, factFields } from '@/domain/fact'
import { sayFact } from '@/domain/fact-words'
import { type HeldValues, heldValues, isByHand, standingFacts } from '@/domain/held'
import { type Family, fieldFamily, valuePath } from '@/domain/marks'
import type { Evidence, Reading, Side } from '@/domain/reading'

/** One value on the card, with where it was read. */
export interface ValueView {
  said: string
  /** The code behind the word, for sectors and countries. */
  code: string | null
  /** Its path in this article's reading, and where the words begin; null where this article does not say it. */
  path: string | null
  start: number | null
  /** Another article that says it. */
  elsewhere: number | null
}

export interface FieldView {
  field: FactField
  name: string
  family: Family
  values: ValueView[]
  /** The whole value, for its editor. */
  held: HeldValues[FactField]
  /** Set where an analyst's value stands over the articles'. */
  entered: { by: string; at: Date; stated: string; estimated: boolean } | null
  why: Evidence[]
}

export interface PersonView {
  id: number
  name: string
  role: string | null
  organisation: string | null
  side: Side
  version: number
  path: string | null
  start: number | null
  /** How this article words the role, where that is not the role they are known under. */
  wording: string | null
}

export interface CardView {
  lead: LeadOfArticle
  fields: FieldView[]
  people: PersonView[]
}

const ofOutreach = new Set<FactField>(['invited'])
const ofInvestment = new Set<FactField>(['investor', 'aliases'])

/** What the card of one lead shows beside an article. */
export function viewCard(db: Tx, articleId: number, lead: LeadOfArticle, reading: Reading | undefined): CardView {
  const facts = listFacts(db, lead.id)
  const held = heldValues(facts)
  const ownEvidence = (field: FactField | 'people') => evidenceOf(reading, field, lead.readLead)
  const fields = factFields
    .filter(({ code }) => !(lead.kind === 'outreach' ? ofInvestment : ofOutreach).has(code))
    .sort((a, b) => Number(ofOutreach.has(b.code)) - Number(ofOutreach.has(a.code)))
    .map(({ code, name }) => viewField(code, name, facts, held, articleId, ownEvidence(code)))
  const people = listLeadContacts(db, lead.id).map((contact) => {
    const here = contact.mentions.find((mention) => mention.articleId === articleId)
    const evidence = ownEvidence('people').find(({ start }) => start === here?.start)
    const { id, name, role, organisation, side, version } = contact
    return {
      id,
      name,
      role,
      organisation,
      side,
      version,
      path: evidence ? valuePath(evidence.path) : null,
      start: here?.start ?? null,
      wording: here?.role && here.role !== role ? here.role : null,
    }
  })
  return { lead, fields, people }
}

function viewField(
  field: FactField,
  name: string,
  facts: LeadFact[],
  held: HeldValues,
  articleId: number,
  evidence: Evidence[],
): FieldView {
  const standing = standingFacts(facts, field)
  const [first] = standing
  const entered = first && isByHand(first) ? first : null
  const stated = entered
    ? standingFacts(
        facts.filter((fact) => !isByHand(fact)),
        field,
      )
    : standing
  const values = entered ? enteredValues(held[field]) : stated
  return {
    field,
    name,
    family: fieldFamily(field),
    values: values.flatMap((value) => viewValue(field, value, articleId, evidence)),
    held: held[field],
    entered: entered && {
      by: entered.enteredBy ?? 'Somebody',
      at: entered.createdAt,
      estimated: entered.origin === 'estimated',
      stated: sayFact(
        field,
        stated.length > 1 || isList(held[field]) ? stated.map(({ value }) => value) : stated[0]?.value,
      ),
    },
    why: evidence,
  }
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const enteredValues = (held: HeldValues[FactField]) => (isList(held) ? held : [held]).map((value) => ({ value }))

function viewValue(
  field: FactField,
  fact: { value: unknown; articleId?: number | null; start?: number | null; end?: number | null },
  articleId: number,
  evidence: Evidence[],
): ValueView[] {
  if (fact.value === null) return []
  const here = fact.articleId === articleId
  const words = here ? evidence.find(({ start, end }) => start === fact.start && end === fact.end) : undefined
  return [
    {
      said: sayFact(field, fact.value),
      code: typeof fact.value === 'string' ? fact.value : null,
      path: words ? valuePath(words.path) : null,
      start: words?.start ?? null,
      elsewhere: fact.articleId && !here ? fact.articleId : null,
    },
  ]
}

/** What this article's reading has behind a field of its lead number `readLead`. */
function evidenceOf(reading: Reading | undefined, field: FactField | 'people', readLead: number | null): Evidence[] {
  const ofTheArticle = ['hostBodies', 'events', 'nextStep', 'people'].includes(field)
  if (!reading || (readLead === null && !ofTheArticle)) return []
  const path = ofTheArticle ? field : `leads.${readLead}.${field}`
  return reading.evidence.filter((evidence) => evidence.path === path || evidence.path.startsWith(`${path}.`))
}
