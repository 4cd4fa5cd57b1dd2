import type { Document, Token } from '@/extraction/document'

/** A day that the text names, resolved against the publication date; `iso` is null where the year is unknown. */
export interface DateMention {
  readonly iso: string | null
  readonly start: number
  readonly end: number
  readonly first: number
  readonly sentence: number
}

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const months = new Map<string, number>()
monthNames.forEach((name, at) => {
  months.set(name, at + 1)
  months.set(name.slice(0, 3), at + 1)
})
months.set('sept', 9)
const weekdays = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, at): [string, number] => [name, at]),
)
const dayLength = 86_400_000
/** Some ten thousand years; beyond that a date means nothing. */
const farthest = 3e14

/** "28 February 2025", "Oct. 9", "on Monday", "yesterday": every day named outside furniture, in order. */
export function findDates(document: Document): DateMention[] {
  const { tokens } = document
  const dates: DateMention[] = []
  const parsed = document.published ? Date.parse(`${document.published}T00:00:00Z`) : Number.NaN
  const published = Math.abs(parsed) < farthest ? parsed : null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || document.sentences[token.sentence]?.isFurniture) continue
    const found = calendarDay(tokens, at, published) ?? relativeDay(tokens, at, published)
    if (!found) continue
    const last = tokens[found.next - 1]
    if (last) dates.push({ iso: found.iso, start: token.start, end: last.end, first: at, sentence: token.sentence })
    at = found.next - 1
  }
  return dates
}

interface Found {
  iso: string | null
  next: number
}

function calendarDay(tokens: readonly Token[], at: number, published: number | null): Found | null {
  const token = tokens[at]
  const month = token?.kind === 'word' && token.shape !== 'lower' ? months.get(token.lower) : undefined
  if (month) {
    let next = at + 1
    if (tokens[next]?.lower === '.') next++
    const day = dayNumber(tokens[next])
    if (!day) return null
    return withYear(tokens, pastRange(tokens, next + 1), month, day, published)
  }
  const day = dayNumber(token)
  if (!day) return null
  let next = at + 1
  if (['st', 'nd', 'rd', 'th'].includes(tokens[next]?.lower ?? '')) next++
  if (tokens[next]?.lower === 'of') next++
  if (['-', '–'].includes(tokens[next]?.lower ?? '') && dayNumber(tokens[next + 1])) next += 2
  if (tokens[next]?.lower === '-') next++
  const named = tokens[next]
  const after = named?.kind === 'word' && named.shape !== 'lower' ? months.get(named.lower) : undefined
  if (!after) return null
  next++
  if (tokens[next]?.lower === '.' || tokens[next]?.lower === '-') next++
  return withYear(tokens, next, after, day, published)
}

const dayNumber = (token: Token | undefined) => {
  const value = token?.kind === 'number' && /^\d{1,2}$/.test(token.lower) ? Number(token.lower) : 0
  return value >= 1 && value <= 31 ? value : 0
}

const pastRange = (tokens: readonly Token[], at: number) =>
  ['-', '–'].includes(tokens[at]?.lower ?? '') && dayNumber(tokens[at + 1]) ? at + 2 : at

function withYear(tokens: readonly Token[], at: number, month: number, day: number, published: number | null): Found {
  const comma = tokens[at]?.lower === ',' ? 1 : 0
  const year = tokens[at + comma]
  if (year?.kind === 'number' && /^(19|20)\d\d$/.test(year.lower))
    return { iso: toIso(Number(year.lower), month, day), next: at + comma + 1 }
  if (published === null) return { iso: null, next: at }
  const base = new Date(published).getUTCFullYear()
  const nearest = [base - 1, base, base + 1]
    .map((candidate) => ({ candidate, away: Math.abs(Date.UTC(candidate, month - 1, day) - published) }))
    .sort((a, b) => a.away - b.away)[0]
  return { iso: toIso(nearest?.candidate ?? base, month, day), next: at }
}

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

function dayOffset(word: string, next: string): number | null {
  if (word === 'this' && ['morning', 'afternoon', 'evening'].includes(next)) return 0
  return word === 'yesterday' ? -1 : word === 'today' ? 0 : word === 'tomorrow' ? 1 : null
}

/** "Friday, November 23": the day of the week adds nothing to the day that follows. */
function isBeforeDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower === ',' ? at + 1 : at
  return (
    months.has(tokens[next]?.lower ?? '') ||
    (tokens[next + 1] !== undefined && months.has(tokens[next + 1]?.lower ?? ''))
  )
}

function relativeDay(tokens: readonly Token[], at: number, published: number | null): Found | null {
  const word = tokens[at]?.lower ?? ''
  const offset = dayOffset(word, tokens[at + 1]?.lower ?? '')
  const before = tokens[at - 1]?.lower ?? ''
  if (offset !== null) return { iso: published === null ? null : iso(published + offset * dayLength), next: at + 1 }
  const weekday = tokens[at]?.shape === 'lower' ? undefined : weekdays.get(word)
  if (weekday === undefined) return null
  if (isBeforeDay(tokens, at + 1)) return null
  if (published === null) return { iso: null, next: at + 1 }
  const ahead = before === 'next' || before === 'coming'
  const today = new Date(published).getUTCDay()
  const back = (today - weekday + 7) % 7
  return { iso: iso(published + (ahead ? 7 - back : -back) * dayLength), next: at + 1 }
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
