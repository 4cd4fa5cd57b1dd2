import { bodyRows } from '../rules/bodies'
import { governmentShapes, organisationWords } from '../rules/organisation-words'
import { fold, foldAfresh } from './fold'
import { remembered } from './memo'
import { type NameMatch, NameTable, once } from './name-table'

/** `agency` promotes or hosts investment; `body` is any other government body, state utility or regulator. */
export type BodyClass = 'agency' | 'body' | 'media'

export interface Body {
  /** Its long name. */
  name: string
  class: BodyClass
  /** Countries it may be of: several where short forms clash ("BOI"), none for an international one. */
  countries: readonly string[]
  ambiguous: boolean
}

const heading = /^# (..) (agency|body|media)$/
const classes: readonly BodyClass[] = ['agency', 'body', 'media']

function* rows(): Generator<readonly [string, Body]> {
  let countries: string[] = []
  let kind: BodyClass = 'body'
  for (const line of bodyRows.split('\n')) {
    const [, country, word] = heading.exec(line) ?? []
    const named = classes.find((one) => one === word)
    if (country && named) {
      countries = country === '--' ? [] : [country]
      kind = named
      continue
    }
    const forms = line.split(' | ').filter(Boolean)
    const name = forms[0]?.replace('~', '')
    if (!name) continue
    const sure = { name, class: kind, countries, ambiguous: false }
    const unsure = { ...sure, ambiguous: true }
    for (const form of forms) yield [form, form.endsWith('~') ? unsure : sure]
  }
}

const table = once(
  () =>
    new NameTable<Body>(rows(), (first, second) => ({
      ...first,
      countries: [...new Set([...first.countries, ...second.countries])],
      ambiguous: first.ambiguous || second.ambiguous || first.class !== second.class,
    })),
)

/** The government body or news medium that starts at `words[start]`, longest form first; null if none is known. */
export const bodyAt = (words: readonly string[], start: number): NameMatch<Body> | null => table().at(words, start)

const leadingThe = /^the\s+/i

/** The body of a whole name ("SIFC", "the Suez Canal Economic Zone Authority"), or null. */
export const bodyOf = remembered(
  (name): Body | null => table().of(name) ?? (leadingThe.test(name) ? table().of(name.replace(leadingThe, '')) : null),
)

export type OrganisationClass = keyof typeof organisationWords

const headWords = once(() => {
  const known = new Map<string, { class: OrganisationClass; rules: boolean }>()
  for (const [name, list] of Object.entries(organisationWords)) {
    const kind = (Object.keys(organisationWords) as OrganisationClass[]).find((one) => one === name)
    for (const word of kind ? list.split(' ') : []) {
      const key = foldAfresh(word)
      if (kind && !known.has(key)) known.set(key, { class: kind, rules: word.endsWith('!') })
    }
  }
  return known
})

/** The class of organisation that a word heads or ends ("Holdings" → company, "Chamber" → association), or null. */
export const organisationWord = (word: string): OrganisationClass | null => headWords().get(fold(word))?.class ?? null

const shapes = governmentShapes.map(
  (shape) => new RegExp(`^(?:the )?${shape.replace('X', '\\S+(?: \\S+){0,9}')}$`, 'i'),
)

/**
 * The class that a name's own words give it: "Ministry of Energy" → government, "Islamic Bank" → bank, "Reko Trading" → company.
 * Shapes of government bodies come first, then a word that decides wherever it stands, then the last word that has a class.
 * Null where no word tells.
 */
export function organisationClass(name: string): OrganisationClass | null {
  const body = bodyOf(name)
  if (body) return body.class === 'media' ? 'media' : 'government'
  const flat = name.trim().replace(/\s+/g, ' ')
  if (shapes.some((shape) => shape.test(flat))) return 'government'
  const known = flat.split(' ').flatMap((word) => headWords().get(fold(word)) ?? [])
  return (known.findLast((word) => word.rules) ?? known.at(-1))?.class ?? null
}
