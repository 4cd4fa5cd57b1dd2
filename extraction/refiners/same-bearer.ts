import { countryOf } from '../countries'
import { companyOf } from '../gazetteers/companies'
import { commonWords } from '../recognizers/common-words'
import { firmNouns } from '../rules/cue-words'
import { functionWords, legalForms, organisationHeads } from '../rules/name-words'
import type { NameCluster } from './clusters'

/** Words of a name that others do not share: "ADM" of "ADM Group", "Belfast" of "University of Belfast". */
const isOwn = (word: string): boolean =>
  !functionWords.has(word) &&
  !legalForms.has(word) &&
  !firmNouns.has(word) &&
  !organisationHeads.has(word) &&
  !commonWords.has(word) &&
  countryOf(word) === undefined

const groupOf = ({ name, aliases }: NameCluster) =>
  [name, ...aliases].map(companyOf).find((company) => company && !company.ambiguous)?.group

/** Do two names look like names of one organisation: of one group on the list, or each word of the one in the other? */
export function isSameBearer(one: NameCluster, other: NameCluster): boolean {
  const group = groupOf(one)
  if (group !== undefined && group === groupOf(other)) return true
  return one.forms.some((form) =>
    other.forms.some((known) => {
      const [short = [], long = []] = [form.split(' '), known.split(' ')].sort((a, b) => a.length - b.length)
      return short.some(isOwn) && short.every((word) => functionWords.has(word) || long.includes(word))
    }),
  )
}
