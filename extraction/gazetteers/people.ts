import { givenNames } from '../rules/given-names'
import { honorifics, nameEndings, roleModifiers, roleNouns } from '../rules/role-words'
import { surnames } from '../rules/surnames'
import { fold, foldAfresh } from './fold'
import { remembered } from './memo'
import { type NameMatch, NameTable, once } from './name-table'

/** How a word is known among people's names. `ambiguous`: it is an ordinary word or a place as well ("Grant", "Jordan"). */
export interface NameWord {
  given: boolean
  surname: boolean
  ambiguous: boolean
}

const words = once(() => {
  const known = new Map<string, NameWord>()
  const note = (list: string, as: 'given' | 'surname') => {
    for (const line of list.split('\n')) {
      if (line.startsWith('#')) continue
      for (const form of line.split(' ')) {
        const key = foldAfresh(form)
        if (!key) continue
        const word = known.get(key) ?? { given: false, surname: false, ambiguous: false }
        known.set(key, { ...word, [as]: true, ambiguous: word.ambiguous || form.endsWith('~') })
      }
    }
  }
  note(givenNames, 'given')
  note(surnames, 'surname')
  return known
})

const particles = new Set(
  'al el bin ibn bint ben bat abu umm ud ul uz ur us un ullah von van der den de del della di da dos das du la le ter ten af ap mac o st san'.split(
    ' ',
  ),
)
const articlePrefix = /^(?:al|el|an|as|ad|ar|az|ash|at|ben|ould|abu|abd|ibn|bin)[-\s’']/i

/** What a word is among people's names, or null where no list has it: "Sharif", "Al-Shamisi", "Xiaoming". */
export const nameWord = remembered(lookUp)

function lookUp(word: string): NameWord | null {
  const known = words().get(fold(word))
  if (known) return known
  return articlePrefix.test(word) ? (words().get(fold(word.replace(articlePrefix, ''))) ?? null) : null
}

/** Is the word one that joins the parts of a name: "bin", "al", "von", "ul"? */
export const isNameParticle = (word: string): boolean => particles.has(fold(word))

const list = (text: string): string[] => text.split('|').map((form) => form.trim())
const titles = once(() => new NameTable<true>(list(honorifics).map((form) => [form, true])))
const endings = once(() => new NameTable<true>(list(nameEndings).map((form) => [form, true])))
const roles = once(
  () => new NameTable<{ ambiguous: boolean }>(list(roleNouns).map((form) => [form, { ambiguous: form.endsWith('~') }])),
)
const modifiers = once(() => new NameTable<true>(list(roleModifiers).map((form) => [form, true])))

/** The honorific at `words[start]` ("Mr", "H.E.", "Lt Gen", "Sheikh"), or null. Some are names as well: "Malik", "Rana". */
export const honorificAt = (tokens: readonly string[], start: number): NameMatch<true> | null =>
  titles().at(tokens, start)

/** The ending of a name at `words[start]` that is no surname ("(retd)", "Jr", "PhD"), or null. */
export const nameEndingAt = (tokens: readonly string[], start: number): NameMatch<true> | null =>
  endings().at(tokens, start)

/**
 * The role that starts at `words[start]`: "chairman", "deputy managing director", "former federal minister", longest first,
 * with the words before the noun that belong to it. Null where none does. What follows ("of …", "for …") is the caller's.
 */
export function roleAt(tokens: readonly string[], start: number): NameMatch<{ ambiguous: boolean }> | null {
  const role = roles().at(tokens, start)
  const modifier = modifiers().at(tokens, start)
  if (!modifier) return role
  const rest = roleAt(tokens, start + modifier.length)
  const long = rest && { entry: rest.entry, length: modifier.length + rest.length }
  return long && long.length > (role?.length ?? 0) ? long : role
}

/** Is the whole phrase a role, modifiers allowed: "acting chief executive"? */
export function isRole(phrase: string): boolean {
  const tokens = phrase.split(/\s+/)
  return roleAt(tokens, 0)?.length === tokens.length
}
