import { describe, expect, it } from 'vitest'
import { layOut } from '../document'
import { setScene } from '../scene'
import { organisationCandidates } from './organisation-cues'
import { readPeople } from './people'

const sceneOf = (text: string) => setScene(layOut({ text, headlineEnd: 0 }))

describe('offices that a verb tells', () => {
  it.each([
    ['The letter came from Yoon Ansang, who heads the overseas department at KOEN.', 'head of the overseas department'],
    ['The order was signed by Zhu Zhaojiang, who founded Transsion Holdings in Shenzhen.', 'founder'],
    [
      'The firm was told of it by Andrea Orlandi, who runs real estate investments in Europe.',
      'head of real estate investments',
    ],
  ])('in %j', (text, role) => {
    expect(readPeople(sceneOf(text)).map((person) => person.role?.value)).toEqual([role])
  })

  it('are none where the clause tells what somebody thinks', () => {
    const [person] = readPeople(sceneOf('It was said by Muhammad Aurangzeb, who counts the young among its assets.'))
    expect(person?.role).toBeNull()
  })
})

it('takes words of kind and origin for no organisation', () => {
  const names = organisationCandidates(sceneOf('Chinese Group to set up mill\n\nThe Group met Engro Foods.'), 'PK').map(
    ({ cluster }) => cluster.name,
  )
  expect(names).toEqual(['Engro Foods'])
})
