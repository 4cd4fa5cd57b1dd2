import type { Amount, Capacity } from './reading'

const scales: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]
const symbols: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** Money as the trade writes it: "$1.5 billion", "PKR 300 million". */
export function formatAmount({ value, currency }: Amount): string {
  const [scale, word] = scales.find(([size]) => value >= size) ?? [1, '']
  const sign = symbols[currency] ?? `${currency} `
  return `${sign}${rounded.format(value / scale)}${word && ` ${word}`}`
}

/** Money for a narrow card: "$1.5bn", "PKR 300m". */
export function formatAmountShort(amount: Amount): string {
  return formatAmount(amount).replace(' trillion', 'tn').replace(' billion', 'bn').replace(' million', 'm')
}

/** A capacity with its unit: "300 MW", "50,000 units/y". */
export const formatCapacity = ({ value, unit }: Capacity): string => `${rounded.format(value)} ${unit}`

/** A whole number with thousands parted: "1,200". */
export const formatCount = (count: number): string => rounded.format(count)
