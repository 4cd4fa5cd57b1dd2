import { describe, expect, it } from 'vitest'
import { layOut } from '@/extraction/document'
import { unitRules } from '@/extraction/rules/units'
import { findFigures } from './figure'

const figuresOf = (text: string) => findFigures(layOut({ text, headlineEnd: 0 }))
const first = (text: string) => {
  const figure = figuresOf(text)[0]
  return figure ? [figure.what, figure.value, figure.unit] : null
}

describe('figures', () => {
  const table: [string, string, number, string | null][] = [
    ['It will invest $1.5bn there.', 'money', 1.5e9, 'USD'],
    ['an outlay of 2 billion USD', 'money', 2e9, 'USD'],
    ['The price tag is $4.5 b.', 'money', 4.5e9, 'USD'],
    ['Pakistan set aside Rs 300 crore.', 'money', 3e9, 'PKR'],
    ['a target of Rs.10,000cr in Tamil Nadu, India', 'money', 1e11, 'INR'],
    ['trade of RMB 319 billion', 'money', 3.19e11, 'CNY'],
    ['a grant of €40m', 'money', 4e7, 'EUR'],
    ['worth Tk 500 crore', 'money', 5e9, 'BDT'],
    ['between $500 million and $1 billion', 'money', 5e8, 'USD'],
    ['VNĐ1.2-VNĐ1.5 trillion', 'money', 1.2e12, 'VND'],
    ['US$ 3-4 billion', 'money', 3e9, 'USD'],
    ['half a billion dollars', 'money', 5e8, 'USD'],
    ['Sixty million dollars is to be invested.', 'money', 6e7, 'USD'],
    ['£200-million was committed', 'money', 2e8, 'GBP'],
    ['up to Dh65bn in Morocco', 'money', 6.5e10, 'MAD'],
    ['a fall of N5billion', 'money', 5e9, 'NGN'],
    ['50 billion forints', 'money', 5e10, 'HUF'],
    ['R$5.5 billion went into the site', 'money', 5.5e9, 'BRL'],
    ['a plant of 3 GW', 'capacity', 3000, 'MW'],
    ['1.2 million tonnes of steel a year', 'capacity', 1.2e6, 't/y'],
    ['about 120 aircraft could leave it every year', 'capacity', 120, 'units/y'],
    ['100,000 barrels per day', 'capacity', 1e5, 'bpd'],
    ['750 million cubic feet a day (mmcfd)', 'capacity', 750, 'mmcfd'],
    ['An annual capacity of 100 gigawatt-hours', 'capacity', 1e5, 'MWh/y'],
    ['a hospital with 250-300 beds', 'capacity', 250, 'beds'],
    ['200 million doses a year', 'capacity', 2e8, 'doses/y'],
    ['60.5 lakh (6.05 million) pieces of clothing a year', 'capacity', 6.05e6, 'units/y'],
    ['over 4,000 jobs are to arise', 'jobs', 4000, null],
    ['more than 10 000 people will have jobs', 'jobs', 10000, null],
    ['900 to be hired', 'jobs', 900, null],
    ['work will be found for 3,310 Bangladeshis', 'jobs', 3310, null],
    ['the payroll is to reach 25,000 in five years', 'jobs', 25000, null],
    ['30 per cent of all vehicles', 'percent', 30, null],
    ['1,000 points', 'count', 1000, 'points'],
    ['63,000 sellers', 'count', 63000, 'sellers'],
  ]
  it.each(table)('%s → %s %d %s', (text, what, value, unit) => {
    expect(first(text)).toEqual([what, value, unit])
  })

  it('leaves dates, times, ranks and names alone', () => {
    for (const text of [
      'in 2019',
      'on May 12',
      '28 February 2025',
      'at 11:30',
      'the 3rd expo',
      'COP26',
      'the KSE-100 index',
      'a Boeing 777X',
      'Phase 2',
      'in the year 2015-16',
    ])
      expect([text, figuresOf(text).length]).toEqual([text, 0])
  })

  it('reads every unit in its example', () => {
    for (const rule of unitRules) expect([rule.id, figuresOf(rule.example)[0]?.rule]).toEqual([rule.id, rule.id])
  })
})
