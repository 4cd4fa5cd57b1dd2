import { fold, foldAfresh } from './fold'
import { remembered } from './memo'

/** A name found in a list of tokens: what it stands for, and how many tokens it takes. */
export interface NameMatch<Entry> {
  entry: Entry
  length: number
}

const headLength = 3
const possessive = /['’]s$/i
const isPossessive = (word: string): boolean => {
  const mark = word.charCodeAt(word.length - 2)
  return (mark === 0x27 || mark === 0x2019) && possessive.test(word)
}

/**
 * Names to entries, found by longest match. Names are compared folded and without their spaces, so that any tokenizer
 * may be used: "Al-Futtaim" is found as one token, as two, or as three with the hyphen between.
 */
export class NameTable<Entry> {
  private readonly entries = new Map<string, Entry>()
  /** Made when a text is first searched: tables that are only asked for whole names need none. */
  private readonly heads = once(() => headsOf(this.entries.keys()))
  /** The names that open with this word, sorted. Most words of a text open none, and are passed over at that. */
  private readonly openedBy = remembered((word: string): readonly string[] => {
    const heads = this.heads()
    const keys =
      word.length >= headLength
        ? (heads.get(word.slice(0, headLength))?.names ?? [])
        : [...heads].flatMap(([head, { names }]) => (head.startsWith(word) ? names : []))
    return keys.filter((key) => key.startsWith(word)).sort()
  })

  /** A name that is there already keeps its first entry unless `merge` makes one of the two. */
  constructor(names: Iterable<readonly [string, Entry]>, merge?: (first: Entry, second: Entry) => Entry) {
    for (const [name, entry] of names) {
      const key = foldAfresh(name)
      if (!key) continue
      const known = this.entries.get(key)
      if (known !== undefined) {
        if (merge) this.entries.set(key, merge(known, entry))
        continue
      }
      this.entries.set(key, entry)
    }
  }

  get size(): number {
    return this.entries.size
  }

  /** May a name start with this word? */
  opensWith(word: string): boolean {
    const first = fold(word)
    return first !== '' && (this.openedBy(first).length > 0 || isPossessive(word))
  }

  /** The entry of the whole name, or null. */
  of(name: string): Entry | null {
    const entry = this.entries.get(fold(name))
    if (entry !== undefined) return entry
    return isPossessive(name) ? (this.entries.get(fold(name.replace(possessive, ''))) ?? null) : null
  }

  /** The longest name that starts at `words[start]` and ends at the end of a word, or null. */
  at(words: readonly string[], start: number): NameMatch<Entry> | null {
    const opening = words[start] ?? ''
    const first = fold(opening)
    if (!first) return null
    const names = this.openedBy(first)
    if (names.length === 0 && !isPossessive(opening)) return null
    let key = ''
    let longest = headLength
    let found: NameMatch<Entry> | null = null
    for (let index = start; index < words.length; index++) {
      const word = words[index] ?? ''
      const folded = index === start ? first : fold(word)
      if (!folded) continue
      const before = key
      key += folded
      if (key.length >= headLength) longest = this.heads().get(key.slice(0, headLength))?.longest ?? 0
      const entry =
        this.entries.get(key) ??
        (isPossessive(word) ? this.entries.get(before + fold(word.replace(possessive, ''))) : undefined)
      if (entry !== undefined) found = { entry, length: index - start + 1 }
      if (key.length >= longest && key.length >= headLength) break
      if (!isOpening(names, key)) break
    }
    return found
  }
}

/** The names by their first letters, with the length of the longest. */
function headsOf(
  keys: Iterable<string>,
): ReadonlyMap<string, { readonly names: readonly string[]; readonly longest: number }> {
  const heads = new Map<string, { names: string[]; longest: number }>()
  for (const key of keys) {
    const head = key.slice(0, headLength)
    const known = heads.get(head)
    if (known) {
      known.names.push(key)
      known.longest = Math.max(known.longest, key.length)
    } else heads.set(head, { names: [key], longest: key.length })
  }
  return heads
}

/** Does one of the sorted names start with these letters? */
function isOpening(names: readonly string[], letters: string): boolean {
  let from = 0
  let to = names.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((names[middle] ?? '') < letters) from = middle + 1
    else to = middle
  }
  return names[from]?.startsWith(letters) ?? false
}

/** Makes a value when it is first asked for, so that loading the engine costs nothing for tables that are not used. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
