import { describe, expect, it } from 'vitest'
import { layOut } from '../document'
import { findNames } from './names'

const read = (text: string) => {
  const document = layOut({ text, headlineEnd: 0 })
  const { chunks, roles } = findNames(document)
  const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return { names: chunks.map(quote), roles: roles.map(quote) }
}

describe('names', () => {
  it.each([
    ['China’s GuoDong Group came.', ['China', 'GuoDong Group']],
    [
      'They met the Board of Investment and the Special Investment Facilitation Council (SIFC).',
      ['Board of Investment', 'Special Investment Facilitation Council', 'SIFC'],
    ],
    ['It was signed with Mota-Engil Engenharia e Construcao Africa.', ['Mota-Engil Engenharia e Construcao Africa']],
    ['The plan of Xinjiang Lihua Group Co., Ltd. was approved.', ['Xinjiang Lihua Group Co., Ltd.']],
    ['It belongs to Sinotec Solar (Pvt) Ltd of Lahore.', ['Sinotec Solar (Pvt) Ltd', 'Lahore']],
    [
      'The Federation of Pakistan Chambers of Commerce and Industry agreed.',
      ['Federation of Pakistan Chambers of Commerce and Industry'],
    ],
    ['He came with Mohammed bin Salman to Rabat-Sale-Kenitra.', ['Mohammed bin Salman', 'Rabat-Sale-Kenitra']],
    ['A team of the SUNWALK group arrived.', ['SUNWALK group']],
    ['Here is the Chengdu government again.', ['Chengdu government']],
    ['The talks with Honda and Toyota go on.', ['Honda', 'Toyota']],
    [
      'It was the Ministry of Planning, Development and Special Initiatives.',
      ['Ministry of Planning, Development and Special Initiatives'],
    ],
  ])('in %j', (text, names) => {
    expect(read(text).names).toEqual(names)
  })

  it.each([
    ['On Monday, he said in May that it was over.'],
    ['The plant will open soon. It will employ many.'],
    ['no capitals are here at all, and no names'],
  ])('are none in %j', (text) => {
    expect(read(text).names).toEqual([])
  })
})

describe('offices', () => {
  it.each([
    [
      'Federal Minister for IT and Telecommunication Shaza Fatima Khawaja met them.',
      ['Federal Minister for IT and Telecommunication'],
      ['Shaza Fatima Khawaja'],
    ],
    ['It was led by its founder and chairman, Lu Jie.', ['founder and chairman'], ['Lu Jie']],
    ['Sindh Chief Minister Syed Murad Ali Shah agreed.', ['Chief Minister'], ['Sindh', 'Syed Murad Ali Shah']],
    ['He saw Jazz CEO Aamir Ibrahim.', ['CEO'], ['Jazz', 'Aamir Ibrahim']],
    [
      'Also there were Chairman P&D Najam Shah and the energy minister.',
      ['Chairman', 'energy minister'],
      ['P&D', 'Najam Shah'],
    ],
    ['He is Ambassador to China Khalil Hashmi.', ['Ambassador'], ['China', 'Khalil Hashmi']],
    ['She heard Chief Operating Officer Sagheer Mufti.', ['Chief Operating Officer'], ['Sagheer Mufti']],
    [
      'It was the Minister of Investments, Industry, and Trade Laziz Kudratov.',
      ['Minister of Investments, Industry, and Trade'],
      ['Laziz Kudratov'],
    ],
    ['So said its chair, Walid Gamal.', ['chair'], ['Walid Gamal']],
    ['The Prime Minister’s Office said so.', [], ['Prime Minister', 'Office']],
  ])('in %j', (text, roles, names) => {
    const found = read(text)
    expect(found.roles).toEqual(roles)
    expect(found.names).toEqual(names)
  })
})
