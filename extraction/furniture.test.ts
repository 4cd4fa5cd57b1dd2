import { describe, expect, it } from 'vitest'
import { layOut } from './document'
import { furnitureRules } from './rules/furniture'

const prose =
  'The company will build a plant in Karachi, its chairman told reporters on Monday, and hire 300 people there.'
const marksOf = (line: string) =>
  layOut({ text: `A headline\n\n${prose}\n\n${line}\n\n${prose}`, headlineEnd: 10 }).furniture

describe('furniture', () => {
  it.each(furnitureRules.map((rule) => [rule.id, rule] as const))(
    '%s marks its example and not its counter-example',
    (id, rule) => {
      expect(marksOf(rule.example).map((mark) => mark.rule)).toContain(id)
      expect(marksOf(rule.counterExample)).toEqual([])
    },
  )

  it.each([
    ['• China Railway Tunnel Group (CRTG) – China;'],
    [prose],
    ['“We are ready,” he said.'],
    ['The following have shown interest:'],
  ])('is not %j', (line) => {
    expect(marksOf(line)).toEqual([])
  })

  it.each([
    ['KSE100 41,301 ▲ 146 | KSE30 15,193 ▲ 44', 'furniture.bar'],
    ['AGL 38.00 Increased By ▲ 0.01 (0.03%)', 'furniture.ticker'],
    ['By Mian Abrar', 'furniture.byline'],
    ['https://arab.news/jn6m3', 'furniture.address'],
  ])('is %j', (line, rule) => {
    expect(marksOf(line).map((mark) => mark.rule)).toContain(rule)
  })
})
