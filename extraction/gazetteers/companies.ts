import { companiesOfAsia } from '../rules/companies-asia'
import { companiesOfChina } from '../rules/companies-china'
import { companiesOfMiddleEastAndAfrica } from '../rules/companies-middle-east-africa'
import { developmentFinance } from '../rules/companies-multilateral'
import { companiesOfTheWest } from '../rules/companies-west'
import { fold } from './fold'
import { remembered } from './memo'
import { type NameMatch, NameTable, once } from './name-table'

/** A company, fund, bank or university that is known to invest or to make news by it. */
export interface Company {
  /** The group's usual name: "Huawei" for "Huawei Technologies". */
  group: string
  /** Home country of the group, ISO 3166-1 alpha-2; null for a multilateral body, and where two countries have one of the name. */
  country: string | null
  multilateral: boolean
  /** True where the form is an ordinary word, a place or a person's name as well ("Orange", "Target"): believe it only with other cues. */
  ambiguous: boolean
}

const home = /^# (\S+)$/
const lists = [
  developmentFinance,
  companiesOfChina,
  companiesOfAsia,
  companiesOfMiddleEastAndAfrica,
  companiesOfTheWest,
]

function* rows(): Generator<readonly [string, Company]> {
  for (const list of lists) {
    let country: string | null = null
    for (const line of list.split('\n')) {
      const heading = home.exec(line)?.[1]
      if (heading) {
        country = heading === '--' ? null : heading
        continue
      }
      const forms = line.split(' | ').filter(Boolean)
      const group = forms[0]?.replace('~', '')
      if (!group) continue
      const sure = { group, country, multilateral: country === null, ambiguous: false }
      const unsure = { ...sure, ambiguous: true }
      for (const form of forms) yield form.endsWith('~') ? [form, unsure] : [form, sure]
    }
  }
}

/** Two groups that share a form: it may be either, so it tells no country. */
const either = (first: Company, second: Company): Company =>
  first.country === second.country ? first : { ...first, country: null, multilateral: false, ambiguous: true }

const table = once(() => new NameTable(rows(), either))

const endings = new Set(
  'co company corp corporation inc incorporated ltd limited plc llc llp lp group holding holdings pvt private pte sdn bhd berhad jsc pjsc ojsc qpsc psc fzc fze ag se sa sas spa srl nv bv gmbh kg kgaa ab asa oy oyj kk tbk'
    .split(' ')
    .concat(['as']),
)
const legalAs = /^(A\/S|A\.S\.?|AŞ|A\.Ş\.?|AS)$/

/** Is the word a legal ending such as "Ltd", "Holdings" or "Group"? */
export const isLegalEnding = (word: string): boolean => {
  const folded = fold(word)
  return endings.has(folded) && (folded !== 'as' || legalAs.test(word))
}

/**
 * The company that starts at `words[start]`, longest form first, with the legal endings that follow it ("Co.", ",", "Ltd").
 * `length` counts tokens; punctuation tokens may stand anywhere within.
 */
export function companyAt(words: readonly string[], start: number): NameMatch<Company> | null {
  const match = table().at(words, start)
  if (!match) return null
  let { length } = match
  for (let next = start + length; next < words.length && next <= start + length + 1; next++) {
    const word = words[next] ?? ''
    if (isLegalEnding(word)) length = next - start + 1
    else if (fold(word)) break
  }
  return { entry: match.entry, length }
}

/** The company of a whole name, legal endings and a leading "the" or "PT" allowed: "the Huawei Technologies Co., Ltd." Null if unknown. */
export const companyOf = (name: string): Company | null => {
  const known = lookedUp(name)
  return known && (leftOut.has(known.group) || covered.has(known.group)) ? null : known
}
const lookedUp = remembered(lookUp)

const groupsOf = (names: readonly string[]): string[] => names.flatMap((name) => lookedUp(name)?.group ?? [])
const leftOut = new Set<string>()
/** Makes the list forget the groups of these names for good, so that a benchmark can tell what reading owes to it. */
export function leaveOutCompanies(names: readonly string[]): void {
  for (const group of groupsOf(names)) leftOut.add(group)
}

let covered: ReadonlySet<string> = new Set()
/** Covers the groups of these names, and only these, until it is called again: training reads articles as if no list knew their investors. */
export function coverCompanies(names: readonly string[]): void {
  covered = new Set(groupsOf(names))
}

function lookUp(name: string): Company | null {
  const whole = table().of(name)
  if (whole) return whole
  const words = name.split(/[\s,]+/).filter((word) => fold(word))
  while (words.length > 1 && isLegalEnding(words.at(-1) ?? '')) words.pop()
  const first = fold(words[0] ?? '')
  if (words.length > 1 && (first === 'the' || first === 'pt')) words.shift()
  return table().of(words.join(' '))
}

/** How many name forms the list holds. */
export const countCompanyForms = (): number => table().size
