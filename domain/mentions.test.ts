import { expect, test } from 'vitest'
import { findMentions, mentionBefore, mentionsIn } from './mentions'

const team = [
  { id: 'ali', name: 'Ali' },
  { id: 'ali-khan', name: 'Ali Khan' },
  { id: 'lu', name: '陆洁' },
]

test.each<[string, string[]]>([
  ['@Ali Khan, please call back', ['ali-khan']],
  ['ask @ali.', ['ali']],
  ['(@ALI KHAN) and @陆洁 and @Ali Khan again', ['ali-khan', 'lu']],
  ['@Alia is somebody else', []],
  ['ali@example.org and x.@Ali', []],
  ['Ali Khan without a sign', []],
])('%s', (text, mentioned) => {
  expect(mentionsIn(text, team)).toEqual(mentioned)
})

test('a mention spans its sign and the name, as it was typed', () => {
  const text = 'Ask @ali khan, then @Ali'
  const spans = findMentions(text, team).map(({ start, end, person }) => [text.slice(start, end), person.name])
  expect(spans).toEqual([
    ['@ali khan', 'Ali Khan'],
    ['@Ali', 'Ali'],
  ])
})

test('what is typed after the sign is known up to the caret', () => {
  expect(mentionBefore('Ask @Ali K', 10)).toEqual({ at: 4, typed: 'Ali K' })
  expect(mentionBefore('@', 1)).toEqual({ at: 0, typed: '' })
  expect(mentionBefore('Ask @Ali\nK', 10)).toBeNull()
  expect(mentionBefore('a@b', 3)).toBeNull()
  expect(mentionBefore('no sign', 7)).toBeNull()
})
