import { describe, expect, it } from 'vitest'
import { bodyAt, bodyOf, organisationClass, organisationWord } from './bodies'

describe('bodies', () => {
  it.each([
    ['SIFC', 'agency', ['PK']],
    ['Special Investment Facilitation Council', 'agency', ['PK']],
    ['the Kenya Investment Authority', 'agency', ['KE']],
    ['NEPRA', 'body', ['PK']],
    ['Xinhua', 'media', ['CN']],
  ])('%s is a %s of %s', (name, kind, countries) => {
    expect(bodyOf(name)).toMatchObject({ class: kind, countries })
  })

  it('owns up to a name that two countries have', () => {
    expect(bodyOf('Public Private Partnership Authority')?.countries).toEqual(['PK', 'BD'])
  })

  it('finds one among words', () => {
    expect(bodyAt(['the', 'Board', 'of', 'Investment', 'said'], 1)).toMatchObject({
      length: 3,
      entry: { ambiguous: true },
    })
    expect(bodyAt(['the', 'board', 'said'], 1)).toBeNull()
  })
})

describe('organisationClass', () => {
  it.each([
    ['Ministry of Energy', 'government'],
    ['Federal Ministry of Commerce', 'government'],
    ['Saudi Ministry of Environment, Water and Agriculture', 'government'],
    ['Sindh Solid Waste Management Authority', 'government'],
    ['Government of Punjab', 'government'],
    ['Chittagong Port Authority', 'government'],
    ['Reko Trading LLC', 'company'],
    ['Hunan Yatai Ceramics', 'company'],
    ['Islamic Bank of Nowhere', 'bank'],
    ['Just Transition Fund', 'fund'],
    ['Islamabad Chamber of Commerce and Industry', 'association'],
    ['University of Surrey', 'university'],
    ['Daily Sabah', 'media'],
    ['Sunwalk', null],
  ])('%s is of class %s', (name, kind) => {
    expect(organisationClass(name)).toBe(kind)
  })

  it('classes single words', () => {
    expect(organisationWord('Holdings')).toBe('company')
    expect(organisationWord('Wednesday')).toBeNull()
  })
})
