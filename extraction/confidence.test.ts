import { describe, expect, it } from 'vitest'
import { confidenceOf } from './confidence'
import table from './model/confidence.json'

const row = (path: string, certainty: number) => ({ path, certainty, quote: 'x', start: 0, end: 1, rule: 'r' })

describe('confidence', () => {
  it('is the step that the certainty reaches, and absent for a field that was not calibrated', () => {
    const steps = {
      'leads.*.investor': [
        [0.1, 0.4],
        [0.6, 0.9],
      ],
    }
    expect(
      confidenceOf([row('leads.0.investor', 0.7), row('leads.1.investor', 0.2), row('nextStep', 0.9)], steps),
    ).toEqual({
      'leads.0.investor': 0.9,
      'leads.1.investor': 0.4,
    })
  })

  it('never falls as certainty rises', () => {
    for (const steps of Object.values(table)) {
      const shares = steps.map(([, share = 0]) => share)
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
    }
  })
})
