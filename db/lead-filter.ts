import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { addDays, addMonths, type Day, startOfDay } from '@/domain/day'
import { type Having, NONE, type PipelineFilter, responseTimes } from '@/domain/pipeline-filter'
import { openStatuses, type Status, statuses, stuckAfterDays, wayOfStatuses } from '@/domain/statuses'
import { articles, leadArticles, leadSectors, leads, notes } from './schema'

/** Who asks, and what day it is for the agency: what `me`, `overdue` and `from` mean. */
export interface Asker {
  userId: string
  today: Day
  timeZone: string
}

/**
 * The condition on `leads` that a filter stands for; leads in the trash are never meant.
 * Use it in any query that reads `leads`: `db.select(…).from(leads).where(leadsWhere(filter, asker))`.
 */
export function leadsWhere(filter: PipelineFilter, asker: Asker): SQL | undefined {
  return and(
    isNull(leads.deletedAt),
    filter.status.length > 0 ? inArray(leads.status, filter.status) : undefined,
    filter.stage.length > 0 ? inArray(leads.stage, filter.stage) : undefined,
    amongOrNone(leads.investorCountry, filter.country),
    amongOrNone(leads.destination, filter.destination),
    inSectors(filter.sector),
    ownedBy(filter.owner, asker.userId),
    filter.kind ? eq(leads.kind, filter.kind) : undefined,
    amountWithin(filter),
    filter.from ? gte(leads.createdAt, startOfDay(asker.timeZone, filter.from)) : undefined,
    filter.to ? lt(leads.createdAt, startOfDay(asker.timeZone, addDays(filter.to, 1))) : undefined,
    followUpIs(filter.due, asker.today),
    filter.hold === null ? undefined : onHold(filter.hold, asker.today),
    filter.quiet === null ? undefined : goneQuiet(filter.quiet, asker),
    filter.sample === null ? undefined : eq(leads.sample, filter.sample),
    filter.source ? reportedBy(filter.source) : undefined,
    filter.reached ? inArray(leads.furthest, wayOfStatuses.slice(wayOfStatuses.indexOf(filter.reached))) : undefined,
    filter.stuck === null ? undefined : isStuck(filter.stuck, asker),
    filter.moved ? movedIn(filter.moved, asker) : undefined,
    filter.landed
      ? and(gte(leads.operationalOn, `${filter.landed}-01`), lte(leads.operationalOn, `${filter.landed}-31`))
      : undefined,
    filter.visited === null ? undefined : hasVisit(filter.visited),
    filter.response ? respondedIn(filter.response) : undefined,
    filter.reason === NONE
      ? isNull(leads.closedReason)
      : filter.reason
        ? eq(leads.closedReason, filter.reason)
        : undefined,
    amongOrNone(leads.lostTo, filter.lostTo),
    ...filter.has.map((code) => having[code]),
    ...filter.lacks.map((code) => not(having[code])),
    filter.ids.length > 0 ? inArray(leads.id, filter.ids) : undefined,
    hasWords(filter.q),
  )
}

function amongOrNone(column: SQLiteColumn, codes: string[]): SQL | undefined {
  if (codes.length === 0) return undefined
  const known = codes.filter((code) => code !== NONE)
  return or(known.length > 0 ? inArray(column, known) : undefined, codes.includes(NONE) ? isNull(column) : undefined)
}

function inSectors(codes: PipelineFilter['sector']): SQL | undefined {
  if (codes.length === 0) return undefined
  const known = codes.filter((code) => code !== NONE)
  return or(
    known.length > 0
      ? sql`${leads.id} IN (SELECT ${leadSectors.leadId} FROM ${leadSectors} WHERE ${inArray(leadSectors.sector, known)})`
      : undefined,
    codes.includes(NONE)
      ? sql`NOT EXISTS (SELECT 1 FROM ${leadSectors} WHERE ${leadSectors.leadId} = ${leads.id})`
      : undefined,
  )
}

function ownedBy(owner: string | null, me: string): SQL | undefined {
  if (owner === null) return undefined
  if (owner === NONE) return isNull(leads.ownerId)
  return eq(leads.ownerId, owner === 'me' ? me : owner)
}

const isEstimate = sql`coalesce(${leads.amountOrigin} = 'estimated', 0)`

/** Bounds only mean something in one currency; amounts are never converted. */
function amountWithin({ amount, min, max, currency }: PipelineFilter): SQL | undefined {
  return and(
    amount === 'disclosed' ? and(isNotNull(leads.amountValue), not(isEstimate)) : undefined,
    amount === 'entered' ? and(isNotNull(leads.amountValue), eq(leads.amountOrigin, 'entered')) : undefined,
    amount === 'estimated' ? and(isNotNull(leads.amountValue), isEstimate) : undefined,
    amount === 'not-disclosed' ? isNull(leads.amountValue) : undefined,
    currency || min !== null || max !== null ? eq(leads.amountCurrency, currency ?? 'USD') : undefined,
    min === null ? undefined : gte(leads.amountValue, min),
    max === null ? undefined : lte(leads.amountValue, max),
  )
}

function followUpIs(state: PipelineFilter['due'], today: Day): SQL | undefined {
  if (state === 'overdue') return lt(leads.nextFollowUpOn, today)
  if (state === 'today') return eq(leads.nextFollowUpOn, today)
  if (state === 'week') return and(gte(leads.nextFollowUpOn, today), lt(leads.nextFollowUpOn, addDays(today, 7)))
  return state === 'none' ? isNull(leads.nextFollowUpOn) : undefined
}

/** A lead is on hold up to, and not on, the day it was put on hold until. */
const onHold = (held: boolean, today: Day): SQL | undefined =>
  held
    ? and(isNotNull(leads.onHoldUntil), sql`${leads.onHoldUntil} > ${today}`)
    : or(isNull(leads.onHoldUntil), lte(leads.onHoldUntil, today))

function goneQuiet(quiet: boolean, { today, timeZone }: Asker): SQL {
  const limits = statuses.flatMap(({ code, quietAfterDays }) =>
    quietAfterDays === null
      ? []
      : [sql`WHEN ${code} THEN ${startOfDay(timeZone, addDays(today, -quietAfterDays)).getTime()}`],
  )
  const isQuiet = sql`(${leads.activeAt} < CASE ${leads.status} ${sql.join(limits, sql` `)} ELSE 0 END AND ${onHold(false, today)})`
  return quiet ? isQuiet : not(isQuiet)
}

/** Whether a lead has stood in its open status for longer than `stuckAfterDays`. */
export function isStuck(stuck: boolean, asker: Asker): SQL | undefined {
  const late = or(
    ...openStatuses.map((code) => and(eq(leads.status, code), lt(leads.statusSince, stuckBefore(code, asker)))),
  )
  return stuck || !late ? late : not(late)
}

/** Who came into an open status before that is stuck in it. */
export const stuckBefore = (status: Status, { today, timeZone }: Asker): Date =>
  startOfDay(timeZone, addDays(today, -(stuckAfterDays(status) ?? 0)))

function movedIn(month: string, { timeZone }: Asker): SQL {
  const [from, to] = [startOfDay(timeZone, `${month}-01`), startOfDay(timeZone, addMonths(`${month}-01`, 1))]
  return sql`${leads.id} IN (SELECT lead_id FROM activities WHERE act = 'moved' AND at >= ${from.getTime()} AND at < ${to.getTime()})`
}

/** Whole days from the first news to the first contact, both as days of UTC. Null until both have been. */
export const daysBetweenNewsAndContact = (lead: { contactedAt: SQLiteColumn; reportedOn: SQLiteColumn }): SQL =>
  sql`(julianday(date(${lead.contactedAt} / 1000, 'unixepoch')) - julianday(${lead.reportedOn}))`

function respondedIn(code: PipelineFilter['response']): SQL | undefined {
  const responseDays = daysBetweenNewsAndContact(leads)
  const time = responseTimes.find((one) => one.code === code)
  return and(
    sql`${responseDays} IS NOT NULL`,
    time?.from ? sql`${responseDays} >= ${time.from}` : undefined,
    time?.under ? sql`${responseDays} < ${time.under}` : undefined,
  )
}

/** Whether a lead has a value, whatever it is. */
const having: Record<Having, SQL> = {
  owner: isNotNull(leads.ownerId),
  investor: isNotNull(leads.investorId),
  country: isNotNull(leads.investorCountry),
  destination: isNotNull(leads.destination),
  amount: isNotNull(leads.amountValue),
  capacity: isNotNull(leads.capacityValue),
  jobs: isNotNull(leads.jobs),
  'follow-up': isNotNull(leads.nextFollowUpOn),
  sectors: sql`EXISTS (SELECT 1 FROM lead_sectors WHERE lead_id = ${leads.id})`,
  articles: sql`EXISTS (SELECT 1 FROM lead_articles WHERE lead_id = ${leads.id})`,
  notes: sql`EXISTS (SELECT 1 FROM notes WHERE lead_id = ${leads.id})`,
  contact: sql`EXISTS (SELECT 1 FROM lead_contacts JOIN contacts ON contacts.id = contact_id
    WHERE lead_id = ${leads.id} AND side = 'investor')`,
}

function hasVisit(visited: boolean): SQL {
  const visits = sql`${leads.id} IN (SELECT ${notes.leadId} FROM ${notes} WHERE kind = 'site-visit')`
  return visited ? visits : not(visits)
}

const reportedBy = (publisher: string): SQL =>
  sql`${leads.id} IN (SELECT ${leadArticles.leadId} FROM ${leadArticles} JOIN ${articles}
    ON ${articles.id} = ${leadArticles.articleId} WHERE ${articles.publisher} = ${publisher})`

/**
 * Words as a full-text query: every word must be there, each as a prefix, quoted so that none is an operator. A single
 * Latin letter stands for itself alone: as a prefix it would match half the index, which takes seconds.
 * Null if there is no word in it.
 */
export function matchQuery(words: string): string | null {
  const found = words.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return found.length === 0
    ? null
    : found
        .slice(0, 12)
        .map((word) => (/^[a-z0-9]$/i.test(word) ? `"${word}"` : `"${word}"*`))
        .join(' ')
}

/** Found in the lead itself, a note on it, somebody who has to do with it, or the headline of an article. See the places in the index at the table's triggers. */
function hasWords(words: string): SQL | undefined {
  const query = matchQuery(words)
  if (!query) return undefined
  return sql`${leads.id} IN (
    WITH found AS MATERIALIZED (SELECT rowid AS entry FROM search WHERE search MATCH ${query})
    SELECT entry / 8 FROM found WHERE entry % 8 = 1
    UNION ALL SELECT lead_id FROM found CROSS JOIN notes ON notes.id = entry / 8 WHERE entry % 8 = 3
    UNION ALL SELECT lead_id FROM found CROSS JOIN lead_contacts ON contact_id = entry / 8 WHERE entry % 8 = 4
    UNION ALL SELECT of_investor.id FROM found CROSS JOIN leads AS of_investor ON investor_id = entry / 8 WHERE entry % 8 = 5
    UNION ALL SELECT lead_id FROM lead_articles WHERE article_id IN (
      SELECT rowid / 8 FROM search WHERE search MATCH ${`title : (${query})`} AND rowid % 8 = 2))`
}
