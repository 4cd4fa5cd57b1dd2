import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Reading } from '@/domain/reading'
import { read } from '@/extraction/read'

const folder = process.env.LEADWIRE_SEEDS ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const texts = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')) : []
const seed = (word: string) => texts.find((text) => text.includes(word))
if (texts.length === 0)
  console.info(`No seed articles in ${folder}: their cards are not checked. LEADWIRE_SEEDS gives their folder.`)

const sorted = (values: readonly string[] | undefined) => [...(values ?? [])].sort()
const reasons = ({ figures }: Reading) => new Map(figures.map(({ quote, reason }) => [quote, reason?.sentence]))

/** The two articles that the engine was first made for; they are not ours to keep here. */
describe.skipIf(texts.length === 0)('of the seed articles', () => {
  it('the first has one investor, six projects, both sides at the table, and no figure of its own', () => {
    const text = seed('GuoDong') ?? ''
    const reading = read({ text })
    const [lead] = reading.leads
    expect(reading.kind).toBe('investment')
    expect(reading.leads).toHaveLength(1)
    expect(lead).toMatchObject({
      investor: 'GuoDong Group',
      investorCountry: 'CN',
      destination: 'PK',
      stage: 'interest',
      amount: null,
      capacity: null,
      jobs: null,
    })
    expect(sorted(lead?.sectors)).toEqual([
      'advanced-materials',
      'data-centres',
      'ev-charging',
      'smart-cities',
      'telecom',
    ])
    expect(lead?.opportunities).toEqual([
      'telecom towers',
      'data centres',
      'cloud computing infrastructure',
      'EV charging stations',
      'smart city technologies',
      'advanced material manufacturing',
    ])
    expect(reading.people).toEqual([
      {
        name: 'Shaza Fatima Khawaja',
        role: 'Federal Minister for IT and Telecommunication',
        org: null,
        side: 'host',
      },
      { name: 'Lu Jie', role: 'founder and chairman', org: 'GuoDong Group', side: 'investor' },
    ])
    expect(reading.hostBodies).toEqual(['Special Investment Facilitation Council', 'IT ministry'])
    expect(reading.events).toEqual([
      { what: 'meeting', place: 'Shanghai', date: null },
      { what: 'meeting', place: 'Beijing', date: null },
    ])
    expect(reading.nextStep).toMatch(/delegation invited to visit Islamabad/)
    const why = reasons(reading)
    expect(why.get('2,000 megawatts')).toBe('a state allocation')
    expect(why.get('30 per cent')).toBe('a policy target')
    expect(why.get('1,000 points')).toBe('site furniture')
    const furniture = reading.furniture.map(({ start, end }) => text.slice(start, end)).join('\n')
    for (const words of ['Chinese investment in Pakistan IT', 'Read more', 'Read next', 'You May Also Like']) {
      expect(furniture).toContain(words)
    }
  })

  it('the second is an invitation by the country that invites, and takes none of its figures', () => {
    const reading = read({ text: seed('Shehzad') ?? '' })
    const [lead] = reading.leads
    expect(reading.kind).toBe('outreach')
    expect(reading.leads).toHaveLength(1)
    expect(lead).toMatchObject({
      investor: null,
      destination: 'PK',
      invited: 'Chinese enterprises',
      stage: 'outreach',
      amount: null,
      capacity: null,
      jobs: null,
    })
    const allowed = ['data-centres', 'e-commerce', 'education', 'software-it']
    expect(sorted(lead?.sectors).filter((sector) => !allowed.includes(sector))).toEqual([])
    expect(lead?.sectors.length).toBeGreaterThan(0)
    expect(reading.people).toEqual([
      { name: 'Shehzad Ahmad Khan', role: 'Consul General of Pakistan in Shanghai', org: null, side: 'host' },
    ])
    expect(reading.events).toEqual([{ what: 'conference', place: 'Hangzhou', date: null }])
    expect(reading.figures.length).toBeGreaterThan(0)
    expect(reading.figures.filter(({ path }) => path !== null)).toEqual([])
  })
})
