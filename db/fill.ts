import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Day } from '@/domain/day'
import type { Reading } from '@/domain/reading'
import type { Sector } from '@/domain/sectors'
import type { Stage } from '@/domain/stages'
import type { Status } from '@/domain/statuses'
import type { Db } from './open'

/** What a database is filled with to try out its size: a lead and all that hangs on it. */
export interface FilledLead {
  investor: { name: string; key: string; country: string }
  destination: string
  stage: Stage
  status: Status
  sectors: Sector[]
  amount: { value: number; currency: string } | null
  /** Which of the owners there are, from 0 to 1; null for none. */
  owner: number | null
  createdOn: Day
  statusSince: Day
  articles: { headline: string; text: string; publisher: string; publishedOn: Day; reading: Reading }[]
  note: { heldOn: Day; body: string; place: string } | null
  contact: { name: string; key: string; role: string } | null
  followUp: { title: string; dueOn: Day } | null
}

const TELL_EVERY = 2000

/**
 * Writes leads in one transaction, past the use cases, with every trigger at work but those of search, which is written at
 * the end. Their owners are the accounts there are; where there is none, the leads have none. Returns how many rows of each
 * kind it wrote. Ended half way, it has written nothing.
 */
export function fillDatabase(db: Db, leads: Iterable<FilledLead>, tell: (leads: number) => void = () => {}) {
  const written = { leads: 0, articles: 0, notes: 0 }
  db.$client
    .transaction(() => {
      const reopenSearch = closeSearch(db)
      const write = writer(db)
      for (const lead of leads) {
        write(lead)
        written.leads += 1
        written.articles += lead.articles.length
        if (lead.note) written.notes += 1
        if (written.leads % TELL_EVERY === 0) tell(written.leads)
      }
      reopenSearch()
    })
    .immediate()
  db.run(sql`ANALYZE`)
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  return written
}

/** What is found, kind by kind, as the triggers of each kind write it. */
const findable = [
  sql`SELECT id * 8 + 1, title, coalesce((SELECT group_concat(value, ' ') FROM facts WHERE lead_id = leads.id
    AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '') FROM leads WHERE deleted_at IS NULL`,
  sql`SELECT id * 8 + 2, headline, text FROM articles`,
  sql`SELECT id * 8 + 3, place, body FROM notes`,
  sql`SELECT id * 8 + 4, name, coalesce(role, '') || ' ' || coalesce(organisation, '') FROM contacts`,
  sql`SELECT id * 8 + 5, name, coalesce((SELECT ' ' || group_concat(alias, ' ') FROM investor_aliases
    WHERE investor_id = investors.id), '') FROM investors`,
]

/**
 * Keeps search out of the filling, and gives what writes it anew at the end: words that come in no order are merged into the
 * index over and over, which takes most of the time.
 */
function closeSearch(db: Db): () => void {
  const triggers = db.$client
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search_%_inserted'",
    )
    .all()
  for (const { name } of triggers) db.run(sql.raw(`DROP TRIGGER ${name}`))
  return () => {
    db.run(sql`DELETE FROM search`)
    for (const rows of findable) db.run(sql`INSERT INTO search (rowid, title, body) ${rows}`)
    for (const trigger of triggers) db.run(sql.raw(trigger.sql))
    db.run(sql`INSERT INTO search (search) VALUES ('optimize')`)
  }
}

function writer({ $client }: Db) {
  const owners = $client
    .prepare<[], string>('SELECT id FROM users WHERE deactivated_at IS NULL ORDER BY id')
    .pluck()
    .all()
  const insert = (table: string, columns: string) => {
    const names = columns.split(' ')
    return $client
      .prepare<unknown[], number>(
        `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING rowid`,
      )
      .pluck()
  }
  const statements = {
    investor: insert('investors', 'name country'),
    alias: insert('investor_aliases', 'investor_id alias key'),
    lead: insert(
      'leads',
      'kind title investor_id investor_country destination stage amount_value amount_currency status status_since owner_id created_at updated_at active_at',
    ),
    sector: insert('lead_sectors', 'lead_id sector'),
    article: insert(
      'articles',
      'fingerprint headline text headline_end publisher published_on channel kind verdict captured_at',
    ),
    reading: insert('readings', 'article_id engine reading read_at'),
    link: insert('lead_articles', 'lead_id article_id read_lead linked_at'),
    fact: insert('facts', 'lead_id field value origin article_id quote start "end" rule certainty'),
    note: insert('notes', 'lead_id kind held_on place body author_id created_at'),
    contact: insert('contacts', 'name name_key role investor_id side'),
    person: insert('lead_contacts', 'lead_id contact_id'),
    followUp: insert('follow_ups', 'lead_id title due_on owner_id'),
    activity: insert('activities', 'lead_id act field before after at'),
  }
  const one = (statement: (typeof statements)['lead'], ...values: unknown[]): number => statement.get(...values) ?? 0
  const known = new Map<string, number>()
  const at = (day: Day) => Date.parse(`${day}T09:00:00Z`)

  function investorOf({ name, key, country }: FilledLead['investor']): number {
    const there = known.get(key)
    if (there) return there
    const id = one(statements.investor, name, country)
    one(statements.alias, id, name, key)
    known.set(key, id)
    return id
  }

  return (lead: FilledLead): void => {
    const { investor, amount, status } = lead
    const investorId = investorOf(investor)
    const owner = lead.owner === null ? null : (owners[Math.floor(lead.owner * owners.length)] ?? null)
    const [created, since] = [at(lead.createdOn), at(lead.statusSince)]
    const id = one(
      statements.lead,
      'investment',
      investor.name,
      investorId,
      investor.country,
      lead.destination,
      lead.stage,
      amount?.value ?? null,
      amount?.currency ?? null,
      status,
      since,
      owner,
      created,
      since,
      since,
    )
    for (const sector of lead.sectors) one(statements.sector, id, sector)
    for (const article of lead.articles) {
      const { headline, text } = article
      const fingerprint = createHash('sha256').update(`${id} ${text}`).digest('hex')
      const articleId = one(
        statements.article,
        fingerprint,
        headline,
        text,
        headline.length,
        article.publisher,
        article.publishedOn,
        'cli',
        'investment',
        'accepted',
        created,
      )
      one(statements.reading, articleId, article.reading.engine, JSON.stringify(article.reading), created)
      one(statements.link, id, articleId, 0, created)
      for (const { quote, start, end, rule, certainty } of article.reading.evidence) {
        one(
          statements.fact,
          id,
          'investor',
          JSON.stringify(investor.name),
          'stated',
          articleId,
          quote,
          start,
          end,
          rule,
          certainty,
        )
      }
    }
    const { note, contact, followUp } = lead
    if (note) one(statements.note, id, 'meeting', note.heldOn, note.place, note.body, owner, created)
    if (contact) {
      const contactId = one(statements.contact, contact.name, contact.key, contact.role, investorId, 'investor')
      one(statements.person, id, contactId)
    }
    if (followUp) one(statements.followUp, id, followUp.title, followUp.dueOn, owner)
    one(statements.activity, id, 'created', null, null, null, created)
    if (status !== 'new') one(statements.activity, id, 'moved', 'status', '"new"', JSON.stringify(status), since)
  }
}
