import { beforeEach, describe, expect, test } from 'vitest'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { type Asker, leadsWhere } from './lead-filter'
import { type Db, migrateDatabase, openDatabase } from './open'
import { articles, contacts, followUps, leadArticles, leadContacts, leadSectors, leads, notes, users } from './schema'

const asker: Asker = { userId: 'sana', today: '2026-03-10', timeZone: 'Asia/Karachi' }
let db: Db

beforeEach(() => {
  db = openDatabase(':memory:')
  migrateDatabase(db, 'db/migrations')
  db.insert(users).values({ id: 'sana', name: 'Sana', email: 'sana@example.com' }).run()
  const day = (at: string) => new Date(`${at}T08:00:00Z`)
  db.insert(leads)
    .values([
      {
        id: 1,
        kind: 'investment',
        title: 'GuoDong Group',
        stage: 'interest',
        investorCountry: 'CN',
        destination: 'PK',
        ownerId: 'sana',
        createdAt: day('2026-03-01'),
        activeAt: day('2026-03-09'),
      },
      {
        id: 2,
        kind: 'investment',
        title: 'Düsseldorf Solar',
        stage: 'mou',
        investorCountry: 'DE',
        status: 'contacted',
        amountValue: 5e7,
        amountCurrency: 'EUR',
        createdAt: day('2026-03-05'),
        activeAt: day('2026-01-01'),
      },
      {
        id: 3,
        kind: 'outreach',
        title: 'Chinese enterprises',
        stage: 'outreach',
        destination: 'PK',
        status: 'lost',
        onHoldUntil: '2026-03-11',
        sample: true,
        createdAt: day('2026-03-09'),
        activeAt: day('2026-03-09'),
      },
      { id: 4, kind: 'investment', title: 'In the trash', stage: 'interest', deletedAt: day('2026-03-09') },
    ])
    .run()
  db.insert(leadSectors)
    .values([
      { leadId: 1, sector: 'telecom' },
      { leadId: 1, sector: 'solar' },
      { leadId: 2, sector: 'solar' },
    ])
    .run()
  db.insert(followUps)
    .values([
      { leadId: 1, title: 'Call', dueOn: '2026-03-09' },
      { leadId: 2, title: 'Call', dueOn: '2026-03-16' },
    ])
    .run()
  db.insert(articles)
    .values({
      id: 1,
      fingerprint: 'a',
      headline: 'Towers for Lahore',
      text: 'Towers for Lahore',
      headlineEnd: 17,
      publisher: 'Dawn',
      channel: 'paste',
      kind: 'investment',
    })
    .run()
  db.insert(leadArticles).values({ leadId: 1, articleId: 1 }).run()
  db.insert(notes)
    .values({ leadId: 2, kind: 'call', heldOn: '2026-03-01', body: 'They asked for a tariff guarantee' })
    .run()
  db.insert(contacts).values({ id: 7, name: 'Lu Jie', nameKey: 'lu jie', side: 'investor' }).run()
  db.insert(leadContacts).values({ leadId: 1, contactId: 7 }).run()
})

const found = (params: SearchParams) =>
  db
    .select({ id: leads.id })
    .from(leads)
    .where(leadsWhere(parsePipelineFilter(params), asker))
    .orderBy(leads.id)
    .all()
    .map(({ id }) => id)

describe('the leads a filter means', () => {
  test.each<[string, SearchParams, number[]]>([
    ['all but the trash, when it asks nothing', {}, [1, 2, 3]],
    ['several statuses', { status: 'new,contacted' }, [1, 2]],
    ['a sector', { sector: 'solar' }, [1, 2]],
    ['a sector or none', { sector: 'telecom,none' }, [1, 3]],
    ['a home country or none disclosed', { country: 'DE,none' }, [2, 3]],
    ['a destination', { destination: 'PK' }, [1, 3]],
    ['mine', { owner: 'me' }, [1]],
    ["nobody's", { owner: 'none' }, [2, 3]],
    ['outreach', { kind: 'outreach' }, [3]],
    ['money disclosed', { amount: 'disclosed' }, [2]],
    ['money within bounds of its own currency', { min: '1000000', max: '50000000', currency: 'EUR' }, [2]],
    ['no money of another currency', { min: '1', currency: 'USD' }, []],
    ['days it came in, both included', { from: '2026-03-05', to: '2026-03-09' }, [2, 3]],
    ['overdue', { due: 'overdue' }, [1]],
    ['due this week', { due: 'week' }, [2]],
    ['nothing to do', { due: 'none' }, [3]],
    ['on hold', { hold: 'yes' }, [3]],
    ['not on hold', { hold: 'no' }, [1, 2]],
    ['gone quiet', { quiet: 'yes' }, [2]],
    ['a publisher', { source: 'Dawn' }, [1]],
    ['no samples', { sample: 'no' }, [1, 2]],
    ['words of the title, started and without accents', { q: 'dussel sol' }, [2]],
    ['words of a note', { q: 'tariff' }, [2]],
    ['a person', { q: 'lu jie' }, [1]],
    ['a headline', { q: 'towers' }, [1]],
    ['no words in it, like signs alone', { q: '"*) NEAR(' }, []],
    ['signs alone', { q: '"*)' }, [1, 2, 3]],
  ])('%s', (_, params, ids) => {
    expect(found(params)).toEqual(ids)
  })
})
