import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '@/extraction/read'
import { layHeadline } from './article'

const sample = (file: string) => read(layHeadline(null, readFileSync(`intake/samples/${file}`, 'utf8')))

test('the towers make one lead with six projects and no figure of its own', () => {
  const { kind, leads, events, figures, hostBodies, nextStep } = sample('towers.txt')
  expect(kind).toBe('investment')
  expect(leads).toMatchObject([
    {
      investor: 'GuoDong Group',
      investorCountry: 'CN',
      destination: 'PK',
      stage: 'interest',
      amount: null,
      jobs: null,
    },
  ])
  expect(leads[0]?.opportunities).toHaveLength(6)
  expect(new Set(leads[0]?.sectors)).toEqual(
    new Set(['telecom', 'data-centres', 'ev-charging', 'smart-cities', 'advanced-materials']),
  )
  expect(events.map(({ what, place }) => `${what} ${place}`)).toEqual(['meeting Shanghai', 'meeting Beijing'])
  expect(hostBodies).toContain('Special Investment Facilitation Council')
  expect(nextStep).toMatch(/invited to visit Islamabad/)
  expect(figures.filter(({ path }) => path !== null)).toEqual([])
})

test('the expo is an invitation to Chinese enterprises', () => {
  const { kind, leads, events, people, figures } = sample('expo.txt')
  expect(kind).toBe('outreach')
  expect(leads).toMatchObject([
    { investor: null, destination: 'PK', invited: 'Chinese enterprises', stage: 'outreach' },
  ])
  expect(events.map(({ what, place }) => `${what} ${place}`)).toEqual(['conference Hangzhou'])
  expect(people).toMatchObject([{ name: 'Shehzad Ahmad Khan', side: 'host' }])
  expect(figures.filter(({ path }) => path !== null)).toEqual([])
})
