import { fold } from './fold'

/** A name found in a list of tokens: what it stands for, and how many tokens it takes. */
export interface NameMatch<Entry> {
  entry: Entry
  length: number
}

const headLength = 3
const possessive = /['’]s$/i

/**
 * Names to entries, found by longest match. Names are compared folded and without their spaces, so that any tokenizer
 * may be used: "Al-Futtaim" is found as one token, as two, or as three with the hyphen between.
 */
export class NameTable<Entry> {
  private readonly entries = new Map<string, Entry>()
  private readonly longest = new Map<string, number>()

  /** A name that is there already keeps its first entry unless `merge` makes one of the two. */
  constructor(names: Iterable<readonly [string, Entry]>, merge?: (first: Entry, second: Entry) => Entry) {
    for (const [name, entry] of names) {
      const key = fold(name)
      if (!key) continue
      const known = this.entries.get(key)
      if (known === undefined) this.entries.set(key, entry)
      else if (merge) this.entries.set(key, merge(known, entry))
      const head = key.slice(0, headLength)
      this.longest.set(head, Math.max(this.longest.get(head) ?? 0, key.length))
    }
  }

  get size(): number {
    return this.entries.size
  }

  /** The entry of the whole name, or null. */
  of(name: string): Entry | null {
    return this.entries.get(fold(name)) ?? this.entries.get(fold(name.replace(possessive, ''))) ?? null
  }

  /** The longest name that starts at `words[start]` and ends at the end of a word, or null. */
  at(words: readonly string[], start: number): NameMatch<Entry> | null {
    const first = fold(words[start] ?? '')
    if (!first) return null
    let key = ''
    let longest = headLength
    let found: NameMatch<Entry> | null = null
    for (let index = start; index < words.length; index++) {
      const word = words[index] ?? ''
      const folded = index === start ? first : fold(word)
      if (!folded) continue
      const before = key
      key += folded
      if (key.length >= headLength) longest = this.longest.get(key.slice(0, headLength)) ?? 0
      const entry =
        this.entries.get(key) ??
        (possessive.test(word) ? this.entries.get(before + fold(word.replace(possessive, ''))) : undefined)
      if (entry !== undefined) found = { entry, length: index - start + 1 }
      if (key.length >= longest && key.length >= headLength) break
    }
    return found
  }
}

/** Makes a value when it is first asked for, so that loading the engine costs nothing for tables that are not used. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
