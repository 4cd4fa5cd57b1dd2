import type { Amount } from '@/domain/reading'
import { ok, type Result } from '@/domain/result'
import { typedNumber } from '@/domain/typed-number'
import { currencyRules } from '@/extraction/rules/currencies'
import { not, shown } from './cells'

const signs = new Map(
  currencyRules.flatMap((rule) => rule.signs.split('|').map((sign) => [sign.replaceAll(' ', ''), rule] as const)),
)
const isoCodes = new Set(Intl.supportedValuesOf('currency'))

/** The ISO 4217 code of a currency's sign or name; one that several countries share is the home country's, else unknown. */
export function currencyCell(text: string, homeCountry: string): string | null {
  const sign = text.toLowerCase().replace(/[\s.]/g, '')
  if (isoCodes.has(sign.toUpperCase())) return sign.toUpperCase()
  const claimants = (signs.get(sign) ?? signs.get(sign.replace(/s$/, '')))?.claimants ?? []
  if (claimants.length === 1 || sign === '£') return claimants[0]?.code ?? null
  return claimants.find(({ code }) => code.startsWith(homeCountry))?.code ?? null
}

const scaleWord = /^(?:k|thousand|lakh|m|mn|mln|million|crore|b|bn|billion|t|tn|trillion)s?$/i

/** What the header of a column of money says of all its cells: "Investment (USD million)". */
export function moneyOfHeader(header: string, homeCountry: string): { currency: string | null; scale: string } {
  const words = header.split(/[^\p{L}\p{Sc}]+/u).filter(Boolean)
  const scale =
    words.find((word) => word.length > 1 && scaleWord.test(word)) ?? words.slice(1).find((word) => /^[mb]$/i.test(word))
  const inBrackets = /[([,]|\bin\b/.test(header)
    ? words.slice(1)
    : words.filter((word) => /^[A-Z]{3}$|\p{Sc}/u.test(word))
  const currency = inBrackets.map((word) => currencyCell(word, homeCountry)).find((code) => code !== null)
  return { currency: currency ?? null, scale: scale ?? '' }
}

/** Money: "USD 1.5bn", "Rs 300 million", "1,200,000" where the header or a column of its own tells the currency. */
export function amountCell(
  text: string,
  about: { header: string; currency: string | null; homeCountry: string },
): Result<Amount> {
  const [, before = '', digits = '', after = ''] =
    /^([^\d]{0,20}?)\s*(\d[\d.,\s]{0,40}?)\s*([^\d]{0,40})$/.exec(text.trim()) ?? []
  const hint = moneyOfHeader(about.header, about.homeCountry)
  const words = after.split(/\s+/).filter(Boolean)
  const scale = words[0] && scaleWord.test(words[0]) ? words.shift() : undefined
  const value = typedNumber(
    `${digits}${(scale ?? hint.scale).replace(/^mln$/i, 'mn').replace(/^(crore|lakh)s$/i, '$1')}`,
  )
  if (!(value > 0)) return not(`“${shown(text)}” is no amount: write it as USD 1.5bn, or clear it if none is disclosed`)
  const written = before.trim() || words.join(' ')
  const currency = written ? currencyCell(written, about.homeCountry) : (about.currency ?? hint.currency)
  if (!currency)
    return not(`Which currency is “${shown(text)}”? Write it as USD 1.5bn, or choose a column with the currency`)
  return ok({ value, currency })
}
