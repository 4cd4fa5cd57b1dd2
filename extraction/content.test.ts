import { describe, expect, it } from 'vitest'
import { read } from './read'

const article = `Danish wind firm to build plant in Morocco

RABAT: Nordvind Energy, a Danish maker of wind turbines, will invest €120 million in a blade factory near Tangier, its chief executive Lars Holm said on Tuesday after he had met Trade Minister Karim Alaoui in Rabat.

The company signed an agreement with the Moroccan Investment Agency. In its first phase the plant will make 600 blades a year and employ 450 people.

Last year the government allocated 3,000 megawatts to solar farms of other developers. Morocco wants 52 per cent of its power to come from renewable sources by 2030. The market for turbines is worth $2 billion a year.

Read next: Stock index gains 400 points`

describe('what is said of a lead', () => {
  const reading = read({ text: article, published: '2024-05-15' })
  const [lead] = reading.leads

  it('takes the figures of the project and no other', () => {
    expect(lead?.amount).toEqual({ value: 120_000_000, currency: 'EUR' })
    expect(lead?.jobs).toBe(450)
    expect(lead?.capacity?.value ?? 600).toBe(600)
  })

  it('says of every other figure why it was left alone', () => {
    const reasons = reading.figures
      .filter(({ path }) => path === null)
      .map(({ quote, reason }) => [quote, reason?.code])
    expect(reasons).toContainEqual(['3,000 megawatts', 'state-allocation'])
    expect(reasons).toContainEqual(['52 per cent', 'policy-target'])
    expect(reasons).toContainEqual(['400 points', 'site-furniture'])
    expect(reading.figures.find(({ quote }) => quote === '$2 billion')?.path).toBeNull()
  })

  it('reads sector and stage, each with its words', () => {
    expect(lead?.sectors).toContain('wind')
    expect(lead?.stage).toBe('agreement')
    for (const { quote, start, end } of reading.evidence) expect(article.slice(start, end)).toBe(quote)
  })

  it('reads the meeting with its place and day', () => {
    expect(reading.events).toContainEqual({ what: 'meeting', place: 'Rabat', date: '2024-05-14' })
  })
})
