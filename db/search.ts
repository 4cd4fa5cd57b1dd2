import { sql } from 'drizzle-orm'
import { type SearchHit, type SearchKind, searchKinds } from '@/domain/search'
import { matchQuery } from './lead-filter'
import type { Tx } from './open'

const SHOWN_A_KIND = 5
/** How many of the newest that are so named compete for the first places. */
const NAMED = 40

/**
 * What has every word typed, each as a prefix, case and accents apart: five of a kind at most. First those whose name
 * begins so, then those so named, then those that say so; the newest first among equals. A snippet has its matching
 * words between U+E000 and U+E001. One Latin letter alone finds nothing: it would be half of all there is.
 */
export function search(db: Tx, typed: string): SearchHit[] {
  const match = matchQuery(typed)
  if (!match || /^[a-z0-9]$/i.test(typed.trim())) return []
  const beginning = typed.trim().toLowerCase()
  const begins = ({ title }: Found) => (title.toLowerCase().startsWith(beginning) ? 0 : 1)
  return searchKinds.flatMap(({ code, rowKind }) => {
    const named = find(db, `title : (${match})`, rowKind, NAMED).sort((a, b) => begins(a) - begins(b))
    const known = new Set(named.map(({ place }) => place))
    const saying = find(db, match, rowKind, NAMED).filter(({ place }) => !known.has(place))
    const hits: SearchHit[] = []
    for (const { place } of [...named, ...saying]) {
      if (hits.length === SHOWN_A_KIND) break
      const hit = describe(db, code, (place - rowKind) / 8)
      if (hit) hits.push({ ...hit, kind: code, snippet: snippetAt(db, match, place) })
    }
    return hits
  })
}

interface Found {
  place: number
  title: string
}

/** The newest places of a kind where a query matches. */
const find = (db: Tx, query: string, rowKind: number, limit: number): Found[] =>
  db.all<Found>(sql`
    SELECT rowid AS place, title FROM search
    WHERE search MATCH ${query} AND rowid % 8 = ${rowKind} ORDER BY rowid DESC LIMIT ${limit}`)

// A place is bound as a number with a fraction, which FTS5 would not take for a rowid: hence the CAST.
const snippetAt = (db: Tx, query: string, place: number): string =>
  db.get<{ snippet: string } | undefined>(sql`
    SELECT snippet(search, -1, ${'\ue000'}, ${'\ue001'}, '…', 14) AS snippet
    FROM search WHERE search MATCH ${query} AND rowid = CAST(${place} AS INTEGER)`)?.snippet ?? ''

type Described = Pick<SearchHit, 'href' | 'title' | 'detail'>

function describe(db: Tx, kind: SearchKind, id: number): Described | undefined {
  const row = db.get<{ title: string; detail: string | null; lead: number | null } | undefined>(details[kind](id))
  if (!row) return undefined
  const href = {
    lead: `/leads/${id}`,
    investor: `/investors/${id}`,
    person: `/contacts/${id}`,
    article: `/articles/${id}`,
    note: `/leads/${row.lead}#note-${id}`,
  }[kind]
  return { href, title: row.title, detail: row.detail ?? '' }
}

/** A row's name on screen, a word beside it, and the lead to go to; nothing where that lead is in the trash. */
const details: Record<SearchKind, (id: number) => ReturnType<typeof sql>> = {
  lead: (id) => sql`SELECT title, status AS detail, id AS lead FROM leads WHERE id = ${id} AND deleted_at IS NULL`,
  investor: (id) => sql`SELECT name AS title, country AS detail, NULL AS lead FROM investors WHERE id = ${id}`,
  person: (id) => sql`
    SELECT c.name AS title, c.role AS detail, NULL AS lead
    FROM contacts c LEFT JOIN lead_contacts lc ON lc.contact_id = c.id LEFT JOIN leads l ON l.id = lc.lead_id
    WHERE c.id = ${id} AND l.deleted_at IS NULL LIMIT 1`,
  article: (id) => sql`SELECT headline AS title, publisher AS detail, NULL AS lead FROM articles WHERE id = ${id}`,
  note: (id) => sql`
    SELECT l.title AS title, n.held_on AS detail, l.id AS lead
    FROM notes n JOIN leads l ON l.id = n.lead_id WHERE n.id = ${id} AND l.deleted_at IS NULL`,
}
