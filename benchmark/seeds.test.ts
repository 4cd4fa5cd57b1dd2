import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read } from '@/extraction/read'

const folder = process.env.LEADWIRE_SEEDS ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const texts = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')) : []
const seed = (word: string) => texts.find((text) => text.includes(word))
if (texts.length === 0)
  console.info(`No seed articles in ${folder}: who they name is not checked. LEADWIRE_SEEDS gives their folder.`)

/** The two articles that the engine was first made for; they are not ours to keep here. */
describe.skipIf(texts.length === 0)('of the seed articles', () => {
  it('the first has one investor, its founder and the minister', () => {
    const { kind, leads, people, hostBodies } = read({ text: seed('GuoDong') ?? '' })
    expect(kind).toBe('investment')
    expect(leads).toHaveLength(1)
    expect(leads[0]).toMatchObject({
      investor: 'GuoDong Group',
      investorCountry: 'CN',
      destination: 'PK',
      stage: 'interest',
    })
    expect(people).toContainEqual({
      name: 'Lu Jie',
      role: 'founder and chairman',
      org: 'GuoDong Group',
      side: 'investor',
    })
    expect(people).toContainEqual({
      name: 'Shaza Fatima Khawaja',
      role: 'Federal Minister for IT and Telecommunication',
      org: null,
      side: 'host',
    })
    expect(hostBodies).toEqual(['Special Investment Facilitation Council', 'IT ministry'])
  })

  it('the second is an invitation by the country that invites', () => {
    const { kind, leads, people } = read({ text: seed('Shehzad') ?? '' })
    expect(kind).toBe('outreach')
    expect(leads).toHaveLength(1)
    expect(leads[0]).toMatchObject({
      investor: null,
      destination: 'PK',
      invited: 'Chinese enterprises',
      stage: 'outreach',
    })
    expect(people).toEqual([
      { name: 'Shehzad Ahmad Khan', role: 'Consul General of Pakistan in Shanghai', org: null, side: 'host' },
    ])
  })
})
