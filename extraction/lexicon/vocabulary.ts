import { inflect, plurals, singular, type VerbForm } from './inflection'

/** What a lexicon knows of one spelling: as a noun (plural or not), as a form of a verb, as a member of word classes. */
export interface Entry {
  noun: number
  verb: number
  form: VerbForm | null
  /** Bit set of word classes. */
  classes: number
}

/**
 * The words that the lexicons use, each with small whole numbers for names. Words that no rule speaks of are unknown,
 * and cost one look-up. Filled while the modules load and unchanged from then on.
 */
export class Vocabulary {
  private readonly entries = new Map<string, Entry>()
  private readonly ids = new Map<string, number>()
  private readonly classBits = new Map<string, number>()

  private id(key: string): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const fresh = this.ids.size + 1
    this.ids.set(key, fresh)
    return fresh
  }

  /** How many words have a number; all numbers are of 1 to this. */
  get size(): number {
    return this.ids.size
  }

  private entry(word: string): Entry {
    const known = this.entries.get(word)
    if (known) return known
    const fresh: Entry = { noun: 0, verb: 0, form: null, classes: 0 }
    this.entries.set(word, fresh)
    return fresh
  }

  /** The number of a word in whatever number it stands: "tower" and "towers" share one. */
  noun(word: string): number {
    const base = singular(word)
    const id = this.id(`n:${base}`)
    for (const spelling of [word, base, ...plurals(base)]) this.entry(spelling).noun = id
    return id
  }

  /** The number of a verb in all of its forms: "sign", "signs", "signed", "signing". */
  verb(word: string): number {
    const id = this.id(`v:${word}`)
    for (const [form, spelling] of inflect(word)) {
      const entry = this.entry(spelling)
      if (entry.verb === 0) {
        entry.verb = id
        entry.form = form
      }
    }
    return id
  }

  /** The bit of a named class of words, with the given members added to it. At most 31 classes. */
  wordClass(name: string, members: readonly string[] = []): number {
    const known = this.classBits.get(name)
    const bit = known ?? 1 << this.classBits.size
    this.classBits.set(name, bit)
    for (const member of members) {
      this.entry(member).classes |= bit
      for (const plural of plurals(member)) this.entry(plural).classes |= bit
    }
    return bit
  }

  /** What is known of a lower-case word; undefined for a stranger. */
  lookUp(word: string): Entry | undefined {
    return this.entries.get(word)
  }
}

/** The one vocabulary of the engine's lexicons. */
export const vocabulary = new Vocabulary()
