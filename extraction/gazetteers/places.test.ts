import { describe, expect, it } from 'vitest'
import { countryRows } from '../rules/countries'
import { adjectiveOf, countryName, countryOf, countryOfDemonym, demonymAt, placeAt, placeOf } from './places'

describe('placeOf', () => {
  it.each([
    ['Karachi', 'city', 'PK'],
    ['KHYBER PAKHTUNKHWA', 'province', 'PK'],
    ['Gilgit-Baltistan', 'province', 'PK'],
    ['Reko Diq', 'zone', 'PK'],
    ['Rashakai Special Economic Zone', 'zone', 'PK'],
    ['Chattogram', 'city', 'BD'],
    ['Ras al-Khaimah', 'city', 'AE'],
    ['Ürümqi', 'city', 'CN'],
    ['Guangdong', 'province', 'CN'],
    ['Gujarat', 'province', 'IN'],
    ['Hải Phòng', 'city', 'VN'],
    ['Ain Sokhna', 'city', 'EG'],
    ['SCZONE', 'zone', 'EG'],
    ['São Paulo', 'city', 'BR'],
    ['Wrocław', 'city', 'PL'],
    ['Dong Nai Province', 'province', 'VN'],
    ['Fallujah', 'city', 'IQ'],
    ['Middle East', 'area', null],
    ['South China Sea', 'area', null],
  ])('%s is a %s of %s', (name, kind, country) => {
    expect(placeOf(name)).toMatchObject({ kind, country })
  })

  it('tells the capitals, which stand for their governments', () => {
    expect(placeOf('Beijing')).toMatchObject({ capital: true, country: 'CN' })
    expect(placeOf('Shanghai')).toMatchObject({ capital: false, country: 'CN' })
  })

  it('owns up to names with another meaning', () => {
    for (const name of ['Turkey', 'Georgia', 'Reading', 'Jordan', 'Punjab', 'Carrefour'])
      expect(placeOf(name), name).toMatchObject({ ambiguous: true })
  })

  it.each(['free', 'centre', 'Metro', 'Enterprise', 'Gap', 'the', '', '—', 'Huawei'])('knows no place %j', (name) => {
    expect(placeOf(name)).toBeNull()
  })
})

describe('placeAt', () => {
  it('takes the longest name', () => {
    expect(placeAt(['in', 'South', 'Sudan', 'today'], 1)).toMatchObject({ length: 2, entry: { country: 'SS' } })
    expect(placeAt(['Democratic', 'Republic', 'of', 'the', 'Congo', '.'], 0)).toMatchObject({ length: 5 })
    expect(placeAt(['Gwadar', 'Free', 'Zone'], 0)).toMatchObject({ length: 3, entry: { kind: 'zone' } })
  })

  it('reads a possessive', () => {
    expect(placeAt(['Pakistan’s', 'exports'], 0)).toMatchObject({ length: 1, entry: { country: 'PK' } })
  })
})

describe('countries', () => {
  it.each([
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['U.A.E.', 'AE'],
    ['US', 'US'],
    ['KSA', 'SA'],
    ['South Korea', 'KR'],
    ['Türkiye', 'TR'],
    ['Czechia', 'CZ'],
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['Dubai', null],
  ])('%s is %s', (name, code) => {
    expect(countryOf(name)).toBe(code)
  })

  it('names them the same on every machine', () => {
    expect(countryName('PK')).toBe('Pakistan')
    expect(adjectiveOf('AE')).toBe('Emirati')
    expect(countryName('ZZ')).toBeNull()
  })

  it('has the 249 of ISO 3166-1 and Kosovo, once each', () => {
    const codes = countryRows.split('\n').flatMap((line) => line.split(';')[0] || [])
    expect(codes).toHaveLength(250)
    expect(new Set(codes).size).toBe(250)
    expect(codes.filter((code) => !countryName(code))).toEqual([])
  })
})

describe('demonyms', () => {
  it.each([
    ['Chinese', 'CN'],
    ['Emirati', 'AE'],
    ['Omani', 'OM'],
    ['Pakistanis', 'PK'],
    ['Turkish', 'TR'],
    ['Turks', 'TR'],
    ['Azerbaijani', 'AZ'],
    ['Dutch', 'NL'],
    ['Filipino', 'PH'],
    ['US-based', 'US'],
    ['Asian', null],
    ['polish-free', null],
  ])('%s is of %s', (word, code) => {
    expect(countryOfDemonym(word)).toBe(code)
  })

  it('takes the longest', () => {
    expect(demonymAt(['South', 'Korean', 'firm'], 0)).toMatchObject({ length: 2, entry: { country: 'KR' } })
    expect(demonymAt(['South', 'African', 'firm'], 0)).toMatchObject({ entry: { country: 'ZA' } })
  })
})
