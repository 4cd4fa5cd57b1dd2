import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contactInputSchema } from '@/domain/contact'
import { addContact, editContact } from './contact-book'
import { freshDatabase, freshLead } from './fresh-database'
import { numbers } from './generated-leads'
import { enterFact } from './lead-facts'
import { mergeContacts } from './merge-contacts'
import { mergeLeads } from './merge-leads'
import { deleteNote, restoreNote } from './note-deletion'
import { addNote, editNote } from './notes'
import { leads } from './schema'
import { search } from './search'
import { settleLead } from './settle-lead'
import { deleteLead, restoreLead } from './trash'
import { undoContactMerge } from './undo-contact-merge'
import { undoMerge } from './undo-merge'

const ACTS = 1000
const LEADS = 12
const words = ['Gwadar', 'Hunza', 'Kaghan', 'Lasbela', 'Makran', 'Naran', 'Ormara', 'Pasni']
const [by, today] = ['ayesha', '2026-03-10']
const now = new Date('2026-03-10T06:00:00Z')

/** What the index has to hold, by plain SQL over the data themselves: where, and which words. */
const expected = sql`
  SELECT id * 8 + 1 AS place, title || ' ' || coalesce((SELECT group_concat(value, ' ') FROM facts
    WHERE lead_id = leads.id AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '') AS words
    FROM leads WHERE deleted_at IS NULL
  UNION ALL SELECT id * 8 + 3, place || ' ' || body FROM notes
  UNION ALL SELECT id * 8 + 4, name || ' ' || coalesce(role, '') || ' ' || coalesce(organisation, '') FROM contacts
  ORDER BY 1`
const indexed = sql`SELECT rowid AS place, title || ' ' || body AS words FROM search WHERE rowid % 8 <> 5 ORDER BY 1`

test('after a thousand edits, merges and deletions, and ways back from each, what is found is what is there', () => {
  const db = freshDatabase()
  const next = numbers(7)
  const any = (until: number) => 1 + Math.floor(next() * until)
  const word = () => words[any(words.length) - 1] ?? ''
  const lead = () => {
    const id = any(LEADS)
    return {
      id,
      version:
        db
          .select()
          .from(leads)
          .all()
          .find((row) => row.id === id)?.version ?? 1,
    }
  }
  const contact = () =>
    contactInputSchema.parse({ name: word(), role: word(), organisation: '', side: 'host', channels: [] })
  const note = () => ({ kind: 'call' as const, heldOn: today, place: word(), body: `${word()} ${word()}`, people: [] })
  for (let made = 0; made < LEADS; made += 1) freshLead(db, { title: word() })

  const acts: ((turn: number) => unknown)[] = [
    () => {
      const { id: leadId } = lead()
      enterFact(db, { leadId, field: 'investor', value: word(), by })
      settleLead(db, leadId)
    },
    () => {
      const { id: leadId, version } = lead()
      return deleteLead(db, { leadId, version, by, now })
    },
    () => restoreLead(db, { leadId: any(LEADS), by }),
    () => {
      const [kept, gone] = [lead(), lead()]
      const versions = { keptVersion: kept.version, goneVersion: gone.version }
      return mergeLeads(db, { keptId: kept.id, goneId: gone.id, ...versions, choices: {}, by })
    },
    () => undoMerge(db, { mergeId: any(40), by }),
    (turn) => addNote(db, { leadId: any(LEADS), requestKey: `k${turn}`, by, today, note: note() }),
    () => editNote(db, { noteId: any(60), version: any(3), by, today, note: note() }),
    () => deleteNote(db, { noteId: any(60), by }),
    () => restoreNote(db, { leadId: any(LEADS), noteId: any(60), by }),
    () => addContact(db, { contact: contact(), by }),
    () => editContact(db, { id: any(60), version: any(2), contact: contact(), by }),
    () => mergeContacts(db, { id: any(60), otherId: any(60), version: 1, by }),
    () => undoContactMerge(db, { mergeId: any(40), by }),
  ]
  for (let turn = 0; turn < ACTS; turn += 1) acts[any(acts.length) - 1]?.(turn)

  const asWords = (rows: { place: number; words: string }[]) =>
    rows.map((row) => ({ place: row.place, words: row.words.match(/\w+/g)?.sort() }))
  const held = asWords(db.all(expected))
  expect(held.length).toBeGreaterThan(LEADS)
  expect(asWords(db.all(indexed))).toEqual(held)
  db.run(sql`INSERT INTO search (search) VALUES ('integrity-check')`)
  for (const sought of words) {
    const hits = search(db, sought)
    expect(hits.length).toBeGreaterThan(0)
    for (const { snippet } of hits) expect(snippet).toContain(`\ue000${sought}\ue001`)
  }
}, 30_000)
