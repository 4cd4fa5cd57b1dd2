import { forgetSpellings, type Spelling } from '../spelling'

/** How many lists share one number of bits. */
const BITS = 30
let lists = 0
/** By word: the lists that it is in, as bits. */
const marks = new Map<string, number[]>()
const stranger: readonly number[] = []

/**
 * A list of words that passes ask tokens about. In which lists a word stands is looked up once a spelling, for all lists
 * together: to ask a token is to test a bit. Words are in lower case; lists are made while the modules load.
 */
export class WordList extends Set<string> {
  private readonly slot = Math.floor(lists / BITS)
  private readonly bit = 1 << (lists % BITS)

  /** From words with spaces or line ends between them. */
  constructor(words: string) {
    super()
    lists++
    forgetSpellings()
    for (const word of words.split(/\s+/)) if (word) this.add(word)
  }

  override add(word: string): this {
    const known = marks.get(word) ?? []
    marks.set(word, known)
    while (known.length <= this.slot) known.push(0)
    known[this.slot] = (known[this.slot] ?? 0) | this.bit
    return super.add(word)
  }

  /** Is the token's word in the list? False where there is no token. */
  holds(token: { readonly spelling: Spelling } | undefined): boolean {
    if (token === undefined) return false
    const { spelling } = token
    spelling.lists ??= marks.get(spelling.lower) ?? stranger
    return ((spelling.lists[this.slot] ?? 0) & this.bit) !== 0
  }
}
