import { expect, test } from 'vitest'
import { tasksIn } from './note-tasks'

test('reads the open boxes of a note, with their days', () => {
  const body = `Warm call.

- [ ] Send the land brochure by 2026-08-01
- [x] Thank them
* [ ] 寄送资料
- a plain line
  - [ ] Ask SIFC for a slot (due 2028-02-29)`
  expect(tasksIn(body, '2026-07-20')).toEqual([
    { title: 'Send the land brochure', dueOn: '2026-08-01' },
    { title: '寄送资料', dueOn: '2026-07-27' },
    { title: 'Ask SIFC for a slot', dueOn: '2028-02-29' },
  ])
})

test('keeps a day that does not exist as words, and a title once', () => {
  expect(tasksIn('- [ ] Visit by 2027-02-29\n- [ ] Visit by 2027-02-29', '2027-01-01')).toEqual([
    { title: 'Visit by 2027-02-29', dueOn: '2027-01-08' },
  ])
})
