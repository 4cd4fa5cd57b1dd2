import { agencyTime } from '@/app/agency-day'
import type { LeadPage } from '@/db/lead-page'
import { activitySentence } from '@/domain/activity-sentence'
import { formatDay } from '@/domain/day'
import { sayFact } from '@/domain/fact-words'
import { openQuestions } from '@/domain/note-template'
import { stageName } from '@/domain/stages'

/** What a brief says, in words, for the screen and for the file alike. */
export interface Brief {
  /** Values by field; null where nothing is disclosed. `refs` are numbers of quotes, `entered` says by whom it was entered or estimated. */
  facts: { field: string; name: string; value: string | null; refs: number[]; entered: string | null }[]
  quotes: { text: string; source: string }[]
  standing: string[]
  people: { id: number; name: string; about: string; side: string }[]
  promises: { id: number; title: string; by: string }[]
  talks: { id: number; when: string; text: string }[]
  questions: string[]
  turns: { id: number; when: string; sentence: string }[]
}

/** Fields whose absence a meeting should know of. */
const alwaysSaid = new Set(['investorCountry', 'destination', 'sectors', 'stage', 'amount', 'capacity', 'jobs'])
const sides = { investor: 'investor’s side', host: 'host’s side', other: 'other' } as const
const turning = new Set(['created', 'imported', 'moved', 'assigned', 'held', 'resumed', 'promoted', 'merged'])

/** The brief of a lead: as much as a sheet of A4 holds. `names` gives users by id. */
export function briefOf(lead: LeadPage, names: ReadonlyMap<string, string>): Brief {
  const numbers = new Map(lead.sentences.flatMap(({ marks }, at) => marks.map(({ factId }) => [factId, at + 1])))
  const sources = new Map(lead.articles.map((article) => [article.id, article]))
  return {
    facts: lead.facts
      .filter(({ field, held }) => held.length > 0 || alwaysSaid.has(field))
      .map(({ field, name, held, entered }) => ({
        field,
        name,
        value: held.length ? held.map(({ value }) => sayFact(field, value)).join(', ') : null,
        refs: [...new Set(held.flatMap(({ statedBy }) => statedBy.flatMap(({ id }) => numbers.get(id) ?? [])))].sort(
          (one, two) => one - two,
        ),
        entered: entered ? `${entered.origin} by ${entered.enteredBy ?? 'an analyst'}` : null,
      })),
    quotes: lead.sentences.map(({ text, articleId }) => {
      const source = sources.get(articleId)
      const when = source?.publishedOn && formatDay(source.publishedOn)
      return { text: text.trim(), source: [source?.publisher ?? source?.headline, when].filter(Boolean).join(', ') }
    }),
    standing: [
      `${stageName(lead.stage)} in the news`,
      lead.owner ? `with ${lead.owner}` : 'with nobody yet',
      ...(lead.kind === 'outreach' ? ['outreach'] : []),
    ],
    people: lead.people.slice(0, 8).map(({ id, name, role, organisation, side }) => ({
      id,
      name,
      about: [role, organisation].filter(Boolean).join(', '),
      side: sides[side],
    })),
    promises: lead.followUps
      .filter(({ doneAt }) => doneAt === null)
      .slice(0, 8)
      .map(({ id, title, dueOn, owner }) => ({ id, title, by: [formatDay(dueOn), owner].filter(Boolean).join(', ') })),
    talks: lead.notes.slice(0, 3).map(({ id, heldOn, place, body }) => ({
      id,
      when: [formatDay(heldOn), place].filter(Boolean).join(', '),
      text: shortened(body),
    })),
    questions: openQuestions(lead.facts.filter(({ held }) => held.length === 0).map(({ field }) => field)),
    turns: lead.story
      .filter(({ act }) => turning.has(act))
      .slice(0, 5)
      .map((line) => ({
        id: line.id,
        when: agencyTime(line.at),
        sentence: activitySentence(line, (id) => names.get(id)),
      })),
  }
}

const LONGEST = 420
/** The beginning of a note without the marks of Markdown. */
function shortened(body: string): string {
  const plain = body
    .slice(0, 4 * LONGEST)
    .replace(/[#*_`>]|^\s*[-+] (\[[ x]\] )?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > LONGEST ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …` : plain
}
