import { beforeEach, expect, test } from 'vitest'
import { freshDatabase, freshLead } from './fresh-database'
import { getInvestorPage, listInvestors } from './investor-page'
import type { Db } from './open'
import { contacts, investorAliases, investors } from './schema'

let db: Db
beforeEach(() => {
  db = freshDatabase()
  db.insert(investors)
    .values([
      { id: 1, name: 'GuoDong Group', country: 'CN' },
      { id: 2, name: 'GuoDong Towers', parentId: 1 },
      { id: 3, name: 'acwa Power', country: 'SA' },
    ])
    .run()
  db.insert(investorAliases)
    .values([
      { investorId: 1, alias: 'GuoDong Group', key: 'guodong' },
      { investorId: 1, alias: 'Guo Dong', key: 'guo dong' },
    ])
    .run()
  freshLead(db, { investorId: 1, status: 'contacted' })
  freshLead(db, { investorId: 1, status: 'lost' })
  freshLead(db, { investorId: 1, deletedAt: new Date() })
})

test('lists investors by name whatever the case, with their leads', () => {
  const { shown, next } = listInvestors(db, { typed: '', after: null })
  expect(shown.map(({ name, open, all }) => [name, open, all])).toEqual([
    ['acwa Power', 0, 0],
    ['GuoDong Group', 1, 2],
    ['GuoDong Towers', 0, 0],
  ])
  expect(next).toBeNull()
  expect(listInvestors(db, { typed: '', after: { name: 'GuoDong Group', id: 1 } }).shown).toHaveLength(1)
})

test('finds an investor by an alias', () => {
  expect(listInvestors(db, { typed: 'guo dong', after: null }).shown.map(({ id }) => id)).toEqual([1])
})

test('pages through more than a page, each once', () => {
  db.insert(investors)
    .values(Array.from({ length: 130 }, () => ({ name: 'Same name' })))
    .run()
  const seen = new Set<number>()
  let after: { name: string; id: number } | null = null
  do {
    const page = listInvestors(db, { typed: '', after })
    for (const { id } of page.shown) seen.add(id)
    after = page.next
  } while (after)
  expect(seen.size).toBe(133)
})

test('shows an investor whole; a host’s official is not its contact', () => {
  db.insert(contacts)
    .values([
      { name: 'Lu Jie', nameKey: 'lu jie', side: 'investor', investorId: 1 },
      { name: 'Shaza Fatima', nameKey: 'shaza fatima', side: 'host' },
    ])
    .run()
  expect(getInvestorPage(db, 1)).toMatchObject({
    aliases: ['Guo Dong'],
    relatives: [{ name: 'GuoDong Towers' }],
    leads: [{ status: expect.any(String) }, { status: expect.any(String) }],
    people: [{ name: 'Lu Jie' }],
  })
  expect(getInvestorPage(db, 2)?.relatives).toMatchObject([{ name: 'GuoDong Group' }])
  expect(getInvestorPage(db, 99)).toBeUndefined()
})
