import { describe, expect, it } from 'vitest'
import { read } from '../read'
import { explain } from './explain'
import { passesWith, whyNowhere } from './why'

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

  it('asks for every field of the card, with candidates for people, events, projects and the next step', () => {
    const asked = explain({ text }).passes.map(({ pass }) => pass)
    for (const pass of ['kind', 'destination', 'leads.0.places', 'leads.0.stage', 'leads.0.sectors', 'leads.0.amount'])
      expect(asked).toContain(pass)
    for (const pass of ['leads.0.opportunities', 'people.0.role', 'people.0.org', 'people.0.side', 'events', 'names'])
      expect(asked).toContain(pass)
  })

  it('chooses in each pass what the card says', () => {
    const { passes, reading } = explain({ text })
    const chosen = (pass: string) =>
      passes.find((one) => one.pass === pass)?.candidates.flatMap(({ name, isChosen }) => (isChosen ? [name] : []))
    expect(chosen('hostBodies')).toEqual(expect.arrayContaining(reading.hostBodies))
    expect(chosen('people.0.org')).toEqual([reading.people[0]?.org ?? 'no organisation'])
    expect(chosen('leads.0.opportunities')).toHaveLength(reading.leads[0]?.opportunities.length ?? 0)
    expect(chosen('events')).toHaveLength(reading.events.length)
  })

  it('tells the time of each pass by the clock it is given, and none without', () => {
    let now = 0
    const { times } = explain({ text }, undefined, () => now++)
    expect(times.length).toBeGreaterThan(5)
    expect(times.every(({ milliseconds }) => milliseconds === 1)).toBe(true)
    expect(explain({ text }).times).toEqual([])
  })

  it('answers why not a name', () => {
    const explanation = explain({ text })
    const asked = passesWith(explanation, 'millat')
    expect(asked.map(({ pass }) => pass)).toContain('investor')
    expect(asked.every(({ candidates }) => candidates.every(({ name }) => /millat/i.test(name)))).toBe(true)
    expect(whyNowhere(explanation, text, 'Lazada')).toContain('does not stand in the text')
    expect(whyNowhere(explanation, text, 'tractor')).toContain('taken for no name')
  })
})
