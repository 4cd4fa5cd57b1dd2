import { sql } from 'drizzle-orm'
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { factOrigins } from '@/domain/fact'
import { countQuestions, NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { sectorCodes } from '@/domain/sectors'
import { statusCodes } from '@/domain/statuses'
import { type Asker, leadsWhere } from './lead-filter'
import type { Tx } from './open'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** What charts count of a lead. */
const figuredLeads = (name: string) =>
  sqliteTable(name, {
    id: integer().primaryKey(),
    status: text({ enum: statusCodes }).notNull(),
    statusSince: instant('status_since').notNull(),
    furthest: text({ enum: statusCodes }).notNull(),
    ownerId: text('owner_id'),
    investorCountry: text('investor_country'),
    amountValue: real('amount_value'),
    amountCurrency: text('amount_currency'),
    amountOrigin: text('amount_origin', { enum: factOrigins }),
    jobs: integer(),
    jobsOrigin: text('jobs_origin', { enum: factOrigins }),
    contactedAt: instant('contacted_at'),
    reportedOn: text('reported_on'),
    createdAt: instant('created_at').notNull(),
    operationalOn: text('operational_on'),
    closedReason: text('closed_reason'),
    lostTo: text('lost_to'),
    sectorCount: integer('sector_count').notNull(),
  })

const everyLead = figuredLeads('every_lead')
const askedLeads = figuredLeads('asked_leads')
const columns = sql`id, status, status_since, furthest, owner_id, investor_country, amount_value, amount_currency,
  amount_origin, jobs, jobs_origin, contacted_at, reported_on, created_at, operational_on, closed_reason,
  lost_to, sector_count`

/** Whether a filter asks nothing: then the kept totals answer. */
export const asksNothing = (filter: PipelineFilter): boolean => countQuestions(filter) === 0

/** Asked leads by sector, status and money; `none` stands for no sector, an empty currency for no amount. */
const askedSectors = sqliteTable('asked_sectors', {
  sector: text({ enum: [...sectorCodes, NONE] }).notNull(),
  status: text({ enum: statusCodes }).notNull(),
  currency: text().notNull(),
  estimated: integer({ mode: 'boolean' }).notNull(),
  leads: integer().notNull(),
  value: real().notNull(),
})

/**
 * The leads of a filter by sector, counted once for all charts of it. A lead counts once in each of its sectors; where the
 * filter asks for sectors, in those alone.
 */
export function sectorsOf(db: Tx, filter: PipelineFilter, asker: Asker): typeof askedSectors {
  leadsOf(db, filter, asker)
  const known = filter.sector.filter((code) => code !== NONE)
  const among = filter.sector.length > 0 ? sql`s.sector IN ${known}` : sql`true`
  const withNone = filter.sector.length === 0 || filter.sector.includes(NONE) ? sql`true` : sql`false`
  const figures = sql`count(*) AS leads, total(a.amount_value) AS value`
  const money = sql`CASE WHEN a.amount_value IS NULL THEN '' ELSE coalesce(a.amount_currency, '?') END AS currency,
    coalesce(a.amount_origin = 'estimated', 0) AS estimated`
  db.run(sql`CREATE TEMP TABLE IF NOT EXISTS asked_sectors AS
    SELECT s.sector, a.status, ${money}, ${figures}
      FROM asked_leads a JOIN lead_sectors s ON s.lead_id = a.id WHERE ${among} GROUP BY 1, 2, 3, 4
    UNION ALL SELECT ${NONE}, a.status, ${money}, ${figures}
      FROM asked_leads a WHERE a.sector_count = 0 AND ${withNone} GROUP BY 1, 2, 3, 4`)
  return askedSectors
}

/**
 * The leads of a filter as a table to count in. Without a question it is all leads, with their indexes; else they are
 * looked up once and laid aside in memory, and every chart of a page counts in those: they are looked up again as soon as
 * anything was written, or another filter asks. Count in it before you ask for another.
 */
export function leadsOf(db: Tx, filter: PipelineFilter, asker: Asker): typeof askedLeads {
  if (asksNothing(filter)) {
    db.run(sql`CREATE TEMP VIEW IF NOT EXISTS every_lead AS SELECT ${columns} FROM leads WHERE deleted_at IS NULL`)
    return everyLead
  }
  const key = JSON.stringify([filter, asker])
  const { version } = db.get<{ version: number }>(sql`SELECT data_version AS version FROM pragma_data_version`)
  db.run(sql`CREATE TEMP TABLE IF NOT EXISTS asked_for (key TEXT, version INTEGER, changes INTEGER)`)
  const known = db.get(sql`SELECT 1 FROM asked_for
    WHERE key = ${key} AND version = ${version} AND changes = total_changes()`)
  if (known) return askedLeads
  db.run(sql`DELETE FROM asked_for`)
  db.run(sql`DROP TABLE IF EXISTS asked_leads`)
  db.run(sql`DROP TABLE IF EXISTS asked_sectors`)
  db.run(sql`CREATE TEMP TABLE asked_leads (id INTEGER PRIMARY KEY, status, status_since, furthest, owner_id,
    investor_country, amount_value, amount_currency, amount_origin, jobs, jobs_origin, contacted_at, reported_on, created_at, operational_on,
    closed_reason, lost_to, sector_count)`)
  // Reading the table from end to end costs less than looking up half of its rows through an index, and never much.
  db.run(sql`INSERT INTO asked_leads SELECT ${columns} FROM leads NOT INDEXED WHERE ${leadsWhere(filter, asker)}`)
  // The row itself is one more change. It goes with the table if a transaction around this is rolled back.
  db.run(sql`INSERT INTO asked_for VALUES (${key}, ${version}, total_changes() + 1)`)
  return askedLeads
}
