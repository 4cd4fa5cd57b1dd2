import { describe, expect, it } from 'vitest'
import { explain } from './explain'
import { read } from './read'

const text = `Turkish firm to build tractor plant in Multan

LAHORE: Anadolu Tractors of Turkiye will build a $60 million plant in Multan, its chairman Mehmet Yilmaz said on Monday after he had met Punjab Industries Minister Aslam Iqbal.

The company signed an agreement with Millat Motors Limited and the Punjab Board of Investment.`

describe('explain', () => {
  it('tells of the very reading that read gives', () => {
    expect(explain({ text }).reading).toEqual(read({ text }))
  })

  it('names the chosen first, the runner-up with the reason why not, and cues with weights', () => {
    const { passes } = explain({ text })
    const investor = passes.find(({ pass }) => pass === 'investor')
    expect(investor?.candidates[0]).toMatchObject({ name: 'Anadolu Tractors', isChosen: true, whyNot: null })
    expect(investor?.candidates[0]?.cues.length).toBeGreaterThan(0)
    expect(investor?.candidates[1]?.whyNot).toBeTruthy()
  })

  it('marks candidates where they stand', () => {
    for (const { candidates } of explain({ text }).passes)
      for (const { at } of candidates) if (at) expect(at.end).toBeGreaterThan(at.start)
  })
})
