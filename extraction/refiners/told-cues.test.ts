import { expect, test } from 'vitest'
import { layOut } from '../document'
import { setScene } from '../scene'
import { sayingsOf, toldCues } from './told-cues'

const sceneOf = (body: string) => {
  const headline = 'A day in Lahore'
  return setScene(layOut({ text: `${headline}\n\n${body}`, headlineEnd: headline.length }))
}
const toldOf = (body: string, name: string) => {
  const told = toldCues(sceneOf(body))
  return [...(([...told].find(([cluster]) => cluster.name.includes(name)) ?? [])[1] ?? [])]
}

const signing =
  'On Monday Orhan Holding signed a memorandum of understanding with Zorlu Glass Limited, the minister said.'

test('what is said counts for whoever is named right before it, and for whoever comes after', () => {
  expect(toldOf(signing, 'Orhan')).toContain('told.of:mou.done')
  expect(toldOf(signing, 'Zorlu')).toContain('told.toward:mou')
  expect(toldOf(signing, 'Zorlu')).not.toContain('told.of:mou')
})

test('a sentence that names nobody goes on about whom the one before began with', () => {
  const body = 'Orhan Holding Limited spoke of its plans on Monday. It will put in $40 million and hire 200 workers.'
  expect(toldOf(body, 'Orhan')).toEqual(expect.arrayContaining(['told.carried:money', 'told.carried:jobs']))
})

test('one sentence, however long, says no more than some forty things', () => {
  const { document } = sceneOf(`Orhan Holding ${'wants $5 million and '.repeat(500)}more.`)
  expect(sayingsOf(document).map((some) => some.length)).toEqual([0, 40])
})
