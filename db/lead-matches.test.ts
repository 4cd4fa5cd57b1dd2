import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { keepApart, liftApart, listKeptApart } from './kept-apart'
import { enterFact } from './lead-facts'
import { listTwins, matchLeads, type Sought, WORTH_A_LOOK } from './lead-matches'
import { getLead } from './lead-page'
import type { Db } from './open'
import { leads } from './schema'
import { settleLead } from './settle-lead'

let db: Db
beforeEach(() => {
  db = freshDatabase()
})

function lead(investor: string, values: { destination?: string; sectors?: string[] } = {}): number {
  const { id } = db
    .insert(leads)
    .values({ kind: 'investment', title: investor, stage: 'interest' })
    .returning({ id: leads.id })
    .get()
  enterFact(db, { leadId: id, field: 'investor', value: investor, by: 'ayesha' })
  for (const field of ['destination', 'sectors'] as const) {
    if (values[field]) enterFact(db, { leadId: id, field, value: values[field], by: 'ayesha' })
  }
  settleLead(db, id)
  return id
}
const sought: Sought = {
  kind: 'investment',
  investor: null,
  aliases: [],
  invited: null,
  destination: null,
  sectors: [],
}
const twinsOf = (id: number) => {
  const found = getLead(db, id)
  return found ? listTwins(db, found.lead) : []
}

test.each(['GuoDong', 'Guo Dong', 'GuoDong Group', 'GUODONG Co., Ltd.', 'guodo'])(
  'typing %s finds the lead of GuoDong Group',
  (investor) => {
    const id = lead('GuoDong Group')
    lead('Hazar Yapı')
    expect(matchLeads(db, { ...sought, investor }, [], WORTH_A_LOOK).map(({ leadId }) => leadId)).toEqual([id])
  },
)

test('an investor named alike is a twin where more agrees, and says why', () => {
  const id = lead('GuoDong', { destination: 'PK', sectors: ['telecom'] })
  const other = { ...sought, investor: 'GuoDong Energy' }
  expect(matchLeads(db, other, [])).toEqual([])
  expect(matchLeads(db, { ...other, destination: 'PK', sectors: ['telecom'] }, [])).toMatchObject([
    {
      leadId: id,
      likely: false,
      reasons: ['a name like it, GuoDong', 'also to Pakistan', 'shares Telecom'],
    },
  ])
})

test('a short name is like nothing but itself', () => {
  lead('ABC Steel')
  expect(matchLeads(db, { ...sought, investor: 'ABC' }, [], WORTH_A_LOOK)).toEqual([])
})

test('two leads kept apart are never suggested again, until that is lifted', () => {
  const [one, other] = [lead('GuoDong Group'), lead('Guo Dong')]
  expect(twinsOf(one)).toMatchObject([{ leadId: other }])
  keepApart(db, { one: other, other: one, by: 'ayesha' })
  keepApart(db, { one, other, by: 'bilal' })
  expect([twinsOf(one), twinsOf(other)]).toEqual([[], []])
  expect(listKeptApart(db, one)).toMatchObject([{ id: other, title: 'Guo Dong', saidBy: 'Ayesha Malik' }])
  liftApart(db, { one, other })
  expect(twinsOf(other)).toMatchObject([{ leadId: one }])
})
