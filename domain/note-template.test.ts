import { expect, test } from 'vitest'
import { noteTemplate, openQuestions } from './note-template'

test('asks for what the lead still lacks', () => {
  const template = noteTemplate('call', openQuestions(['amount', 'aliases', 'jobs']))
  expect(template).toBe(`### What they said

### What was promised

### To ask

- How much does it plan to invest, in what phases?
- How many people would it employ?

- [ ] `)
})

test('a remark has a box alone', () => {
  expect(noteTemplate('remark', [])).toBe('- [ ] ')
})
