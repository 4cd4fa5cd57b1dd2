import { describe, expect, it } from 'vitest'
import { companyAt, companyOf, countCompanyForms } from './companies'

const at = (text: string, start = 0) => {
  const words = text.split(' ')
  const match = companyAt(words, start)
  return match && [words.slice(start, start + match.length).join(' '), match.entry.group, match.entry.country]
}

describe('companyAt', () => {
  it.each([
    ['Huawei Technologies Co. , Ltd. said', 0, 'Huawei Technologies Co. , Ltd.', 'Huawei', 'CN'],
    ['HUAWEI to build', 0, 'HUAWEI', 'Huawei', 'CN'],
    ['the Koç Holding board', 1, 'Koç Holding', 'Koç Holding', 'TR'],
    ['A.P. Moller - Maersk plans', 0, 'A.P. Moller - Maersk', 'Maersk', 'DK'],
    ['A . P . Moller Maersk plans', 0, 'A . P . Moller Maersk', 'Maersk', 'DK'],
    ['Ma’aden and Barrick', 0, 'Ma’aden', "Ma'aden", 'SA'],
    ['AD Ports Group signed', 0, 'AD Ports Group', 'AD Ports Group', 'AE'],
    ['Samsung Engineering wins', 0, 'Samsung Engineering', 'Samsung', 'KR'],
    ["Volkswagen's plant", 0, "Volkswagen's", 'Volkswagen', 'DE'],
    ['MIDEA group offers', 0, 'MIDEA group', 'Midea', 'CN'],
  ])('reads %j', (text, start, words, group, country) => {
    expect(at(text, start)).toEqual([words, group, country])
  })

  it.each(['Ministry of Energy', 'Pakistan', '', '—', 'oasis'])('reads no company in %j', (text) => {
    expect(at(text)).toBeNull()
  })

  it('marks a form that is an ordinary word', () => {
    expect(companyAt(['Orange'], 0)?.entry.ambiguous).toBe(true)
    expect(companyAt(['Huawei'], 0)?.entry.ambiguous).toBe(false)
  })

  it('tells no country for a multilateral bank', () => {
    expect(companyOf('Asian Development Bank')).toMatchObject({ country: null, multilateral: true })
  })
})

describe('companyOf', () => {
  it.each([
    ['Shanghai Electric Power Company Limited', 'CN'],
    ['the Qatar Investment Authority', 'QA'],
    ['Mota-Engil, SGPS', null],
    ['PT Aneka Tambang Tbk', 'ID'],
    ['ÜLKER', 'TR'],
    ['Unheard Of Holdings', null],
  ])('%s is of %s', (name, country) => {
    expect(companyOf(name)?.country ?? null).toBe(country)
  })

  it('knows thousands of forms', () => {
    expect(countCompanyForms()).toBeGreaterThan(5000)
  })
})
