import { expect, test } from 'vitest'
import type { Act } from './activity'
import { acts } from './activity'
import { type ActivityLine, activitySentence } from './activity-sentence'

const line = (act: Act, rest: Partial<ActivityLine> = {}): ActivityLine => ({
  act,
  actor: 'Ayesha',
  field: null,
  before: null,
  after: null,
  reason: null,
  ...rest,
})
const names = (id: string) => ({ bilal: 'Bilal Khan' })[id]

test.each<[ActivityLine, string]>([
  [line('moved', { before: 'contacted', after: 'qualified' }), 'Ayesha moved it from Contacted to Qualified.'],
  [
    line('moved', { before: 'contacted', after: 'qualified', reason: 'met at the expo' }),
    'Ayesha moved it from Contacted to Qualified, passing the gate: met at the expo.',
  ],
  [
    line('moved', { before: { status: 'proposal' }, after: { status: 'lost' }, reason: 'land price' }),
    'Ayesha moved it from Proposal to Lost, because: land price.',
  ],
  [
    line('moved', { before: 'qualified', after: 'contacted', reason: 'Undid the move to Qualified' }),
    'Ayesha moved it from Qualified to Contacted, undoing the move to Qualified.',
  ],
  [
    line('corrected', { field: 'agreementOn', after: '2028-02-29' }),
    'Ayesha corrected the date of the agreement of it from not disclosed to 29 Feb 2028.',
  ],
  [line('assigned', { after: 'bilal' }), 'Ayesha gave it to Bilal Khan.'],
  [line('assigned', { before: 'bilal' }), 'Ayesha left it without an owner.'],
  [line('held', { after: '2028-02-29' }), 'Ayesha put it on hold until 29 Feb 2028.'],
  [line('noted', { after: { kind: 'call', heldOn: '2026-07-20' } }), 'Ayesha noted a call on it (20 Jul 2026).'],
  [line('noted', { after: { kind: 'email', heldOn: '2026-07-20' } }), 'Ayesha noted an e-mail on it (20 Jul 2026).'],
  [
    line('follow-up-added', { after: { title: 'Book the visit', dueOn: '2026-08-01' } }),
    'Ayesha planned “Book the visit” for it, due 1 Aug 2026.',
  ],
  [
    line('follow-up-changed', {
      before: { title: 'Book the visit', dueOn: '2026-08-01' },
      after: { title: 'Book the visit', dueOn: '2026-08-08' },
    }),
    'Ayesha changed the follow-up “Book the visit” of it from 1 Aug 2026 to 8 Aug 2026.',
  ],
  [
    line('corrected', { field: 'amount', before: null, after: { value: 1.5e9, currency: 'USD' } }),
    'Ayesha corrected the amount of it from not disclosed to $1.5 billion.',
  ],
  [
    line('corrected', { field: 'sectors', before: ['telecom'], after: ['telecom', 'data-centres'] }),
    'Ayesha corrected the sectors of it from Telecom to Telecom, Data centres.',
  ],
  [line('created', { actor: null }), 'Leadwire opened it as a lead.'],
])('tells %o', (activity, sentence) => {
  expect(activitySentence(activity, names)).toBe(sentence)
})

test('every act has its sentence, whatever was kept of it', () => {
  for (const act of acts) {
    expect(activitySentence(line(act, { before: 7, after: { odd: true } }), names)).toMatch(/^Ayesha \S.*\bit\b.*[.]$/)
  }
})
