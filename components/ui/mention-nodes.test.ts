import { expect, test } from 'vitest'
import { mentionNodes } from './mention-nodes'

test('mentions become elements of their own, one’s own apart from others’, and code and links stay as they are', () => {
  const paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Ask @bilal khan or ' },
      { type: 'strong', children: [{ type: 'text', value: '@Ayesha' }] },
      { type: 'inlineCode', value: '@Ayesha' },
      { type: 'link', children: [{ type: 'text', value: '@Ayesha' }] },
    ],
  }
  const tree = { type: 'root', children: [paragraph] }
  mentionNodes({ team: ['Bilal Khan', 'Ayesha'], me: 'Ayesha' })(tree)
  const mention = (name: string, hProperties: object) => ({
    type: 'mention',
    data: { hName: 'mark', hProperties },
    children: [{ type: 'text', value: `@${name}` }],
  })
  expect(tree.children[0]?.children).toEqual([
    { type: 'text', value: 'Ask ' },
    mention('Bilal Khan', {}),
    { type: 'text', value: ' or ' },
    { type: 'strong', children: [mention('Ayesha', { 'data-own': 'true' })] },
    ...paragraph.children.slice(-2),
  ])
})
