import { modalities, stageGroups } from '../rules/what-cue-descriptions'

const others: Readonly<Record<string, string>> = {
  money: 'a sum of money',
  capacity: 'a capacity',
  jobs: 'jobs',
  percent: 'a percentage',
  sector: 'a sector',
}

/** "mou.done" → a memorandum of understanding, as done. */
function sayingOf(what: string): string {
  const [group = '', modality] = what.split('.')
  const said = others[group] ?? `words of ${stageGroups[group] ?? group}`
  return modality ? `${said}, ${modalities[modality] ?? modality}` : said
}

const named: Readonly<Record<string, string>> = {
  of: 'is the name right before',
  past: 'is named first in a sentence with',
  toward: 'is the name right after',
  ahead: 'is the first name after',
  head: 'is the name in the headline right before',
  'head-ahead': 'is the first name in the headline after',
  carried: 'is whom a sentence goes on about with',
}
const said: Readonly<Record<string, string>> = {
  '': 'is of a text with',
  '-again': 'is of a text with, more than once,',
  '-early': 'is of a text that begins with',
}
const aims: Readonly<Record<string, string>> = {
  own: 'stands in a sentence on the lead with',
  other: 'stands in another sentence with',
  headline: 'stands in the headline with',
}

const describeWith = (table: Readonly<Record<string, string>>) => (part: string) => {
  const colon = part.indexOf(':')
  const words = table[part.slice(0, colon)]
  return words && `${words} ${sayingOf(part.slice(colon + 1))}`
}

/** "of:mou.done": what is said of an organisation, and where it stands. */
export const toldOf = describeWith(named)
/** "said-early:mou" behind its "said": what is said in the article. */
export const saidIn = describeWith(said)
/** "own:mou": what is said beside a country. */
export const toldOfCountry = describeWith(aims)
