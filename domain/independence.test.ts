import { expect, test } from 'vitest'
import { independentGroups, type SourceText } from './independence'

const report =
  'GuoDong Group wants to build telecom towers and data centres in Pakistan, its chairman told the IT minister in Shanghai on Monday.'
const other =
  'A Chinese company may put up towers in Punjab, two officials of the investment board said after a meeting.'
let next = 0
const source = (text: string, publisher: string | null = null, url: string | null = null): SourceText => {
  next += 1
  return { id: next, publisher, url, text }
}
const sizes = (...sources: SourceText[]) => independentGroups(sources).map((group) => group.length)

test('two papers with their own words are two sources', () => {
  expect(sizes(source(report, 'Dawn'), source(other, 'The News'))).toEqual([1, 1])
})

test('one publisher is one source, however it writes its name', () => {
  expect(sizes(source(report, 'Dawn'), source(other, ' DAWN '))).toEqual([2])
})

test('without a publisher the host of the address stands for it', () => {
  expect(sizes(source(report, null, 'https://www.dawn.com/a'), source(other, null, 'https://dawn.com/b'))).toEqual([2])
})

test('an agency’s report in two papers is one source, with a line added or half of it cut', () => {
  expect(sizes(source(report, 'Dawn'), source(`${report} The rupee closed higher.`, 'The News'))).toEqual([2])
  expect(sizes(source(report, 'Dawn'), source(report.slice(0, 70), 'The News'))).toEqual([2])
})

test('a report in Chinese that was copied is one source', () => {
  const chinese = '国栋集团希望在巴基斯坦建设电信塔和数据中心'
  expect(sizes(source(chinese, '甲报'), source(`${chinese}。`, '乙报'))).toEqual([2])
})

test('articles without any word of their own in common stay apart, and groups join through a third', () => {
  const both = source(`${report} ${other}`, 'APP')
  expect(sizes(source(report, 'Dawn'), source(other, 'The News'), both)).toEqual([3])
  expect(sizes(source('', null), source('', null))).toEqual([1, 1])
})
