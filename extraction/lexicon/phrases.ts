import type { VerbForm } from './inflection'
import { vocabulary } from './vocabulary'
import type { Words } from './words'

/**
 * Phrases compiled to one trie. In a pattern a word stands for itself in either number; `a|b` for one of several;
 * `(x)` may be missing; `{sign}` is any form of a verb, `{sign:ed}` its past, `{sign:ing}` and `{sign:s}` (present) the others;
 * `<plant>` is any member of a word class; `..3` lets up to three words stand between.
 */
export class PhraseTrie<Row> {
  private readonly root: Node<Row> = newNode()
  private opening: Opening | null = null

  /** Adds a pattern. The row comes back with every match. */
  add(pattern: string, row: Row): void {
    this.opening = null
    let nodes: Node<Row>[] = [this.root]
    for (const part of splitPattern(pattern)) {
      const next: Node<Row>[] = part.optional ? [...nodes] : []
      for (const step of part.steps) for (const node of nodes) next.push(child(node, step))
      nodes = [...new Set(next)]
    }
    for (const node of nodes) node.rows.push(row)
  }

  /** The longest match that begins at this place, with all rows that end there; null when there is none. */
  longestAt(words: Words, at: number): { rows: readonly Row[]; end: number } | null {
    let best: { rows: readonly Row[]; end: number } | null = null
    if (!this.opensAt(words, at)) return best
    walk(this.root, words, at, (node, end) => {
      if (!best || end > best.end) best = { rows: node.rows, end }
    })
    return best
  }

  /** Every match that begins at this place. */
  eachAt(words: Words, at: number, see: (row: Row, end: number) => void): void {
    if (!this.opensAt(words, at)) return
    walk(this.root, words, at, (node, end) => {
      for (const row of node.rows) see(row, end)
    })
  }

  /** Does any phrase begin with this word? Most words begin none, and are told so without a walk. */
  opensAt(words: Words, at: number): boolean {
    this.opening ??= openingOf(this.root)
    const entry = words.entries[at]
    if (this.opening.isAny) return true
    if (!entry) return false
    const { nouns, verbs, classes } = this.opening
    return nouns[entry.noun] === 1 || verbs[entry.verb] === 1 || (entry.classes & classes) !== 0
  }
}

type Step =
  | { kind: 'noun'; id: number }
  | { kind: 'verb'; id: number; form: VerbForm | null }
  | { kind: 'class'; bit: number }
  | { kind: 'gap'; most: number }

interface Node<Row> {
  rows: Row[]
  nouns: Edges<Row> | null
  verbs: Edges<Row> | null
  /** By verb and form in one number: see `formedId`. */
  formed: Edges<Row> | null
  classes: { bit: number; node: Node<Row> }[] | null
  gaps: { most: number; node: Node<Row> }[] | null
}

type Edges<Row> = Map<number, Node<Row>>

const formOrder = { base: 0, third: 1, past: 2, ing: 3 } satisfies Record<VerbForm, number>
const FORMS = 4
/** A verb in one of its forms as one number. */
const formedId = (verb: number, form: VerbForm) => verb * FORMS + formOrder[form]

function newNode<Row>(): Node<Row> {
  return { rows: [], nouns: null, verbs: null, formed: null, classes: null, gaps: null }
}

/** What the phrases of a trie begin with, as marks by the number of a noun or verb and as bits of word classes. */
interface Opening {
  readonly nouns: Uint8Array
  readonly verbs: Uint8Array
  readonly classes: number
  /** Some phrase begins with a gap, or is empty. */
  readonly isAny: boolean
}

function openingOf<Row>({ rows, nouns, verbs, formed, classes, gaps }: Node<Row>): Opening {
  const size = vocabulary.size + 1
  const opening = { nouns: new Uint8Array(size), verbs: new Uint8Array(size), classes: 0 }
  for (const id of nouns?.keys() ?? []) opening.nouns[id] = 1
  for (const id of verbs?.keys() ?? []) opening.verbs[id] = 1
  for (const id of formed?.keys() ?? []) opening.verbs[Math.floor(id / FORMS)] = 1
  for (const { bit } of classes ?? []) opening.classes |= bit
  return { ...opening, isAny: rows.length > 0 || gaps !== null }
}

function child<Row>(node: Node<Row>, step: Step): Node<Row> {
  if (step.kind === 'class') {
    node.classes ??= []
    const known = node.classes.find((edge) => edge.bit === step.bit)
    if (known) return known.node
    const fresh = newNode<Row>()
    node.classes.push({ bit: step.bit, node: fresh })
    return fresh
  }
  if (step.kind === 'gap') {
    node.gaps ??= []
    const known = node.gaps.find((edge) => edge.most === step.most)
    if (known) return known.node
    const fresh = newNode<Row>()
    node.gaps.push({ most: step.most, node: fresh })
    return fresh
  }
  if (step.kind === 'verb' && step.form) {
    node.formed ??= new Map()
    return grow(node.formed, formedId(step.id, step.form))
  }
  if (step.kind === 'verb') {
    node.verbs ??= new Map()
    return grow(node.verbs, step.id)
  }
  node.nouns ??= new Map()
  return grow(node.nouns, step.id)
}

function grow<Row>(edges: Edges<Row>, id: number): Node<Row> {
  const known = edges.get(id)
  if (known) return known
  const fresh = newNode<Row>()
  edges.set(id, fresh)
  return fresh
}

/** Follows every way through the trie from this place. Its depth and its gaps bound the work, whatever the text. */
function walk<Row>(node: Node<Row>, words: Words, at: number, see: (node: Node<Row>, end: number) => void): void {
  if (node.rows.length > 0) see(node, at)
  if (node.gaps)
    for (const gap of node.gaps)
      for (let skipped = 0; skipped <= gap.most; skipped++) {
        if (skipped > 0 && !isWord(words, at + skipped - 1)) break
        walkWord(gap.node, words, at + skipped, see)
      }
  walkWord(node, words, at, see)
}

const isWord = (words: Words, at: number) => at < words.entries.length && words.entries[at] !== null

function walkWord<Row>(node: Node<Row>, words: Words, at: number, see: (node: Node<Row>, end: number) => void): void {
  const entry = words.entries[at]
  if (!entry) return
  if (node.nouns && entry.noun) {
    const next = node.nouns.get(entry.noun)
    if (next) walk(next, words, at + 1, see)
  }
  if (node.verbs && entry.verb) {
    const next = node.verbs.get(entry.verb)
    if (next) walk(next, words, at + 1, see)
  }
  if (node.formed && entry.verb) {
    const next = node.formed.get(formedId(entry.verb, entry.form ?? 'base'))
    if (next) walk(next, words, at + 1, see)
  }
  if (node.classes) for (const edge of node.classes) if (entry.classes & edge.bit) walk(edge.node, words, at + 1, see)
}

interface Part {
  steps: Step[]
  optional: boolean
}

const forms: Record<string, VerbForm> = { ed: 'past', ing: 'ing', s: 'third', base: 'base' }

function splitPattern(pattern: string): Part[] {
  return pattern
    .trim()
    .replace(/(^|[\s|(])(\d+)(?=[a-z])/g, '$1$2 ')
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .split(/\s+/)
    .map((piece) => {
      const optional = piece.startsWith('(') && piece.endsWith(')')
      const bare = optional ? piece.slice(1, -1) : piece
      return { optional, steps: bare.split('|').map(stepFor) }
    })
}

function stepFor(piece: string): Step {
  if (piece.startsWith('..')) return { kind: 'gap', most: Number(piece.slice(2)) }
  if (piece.startsWith('<')) return { kind: 'class', bit: vocabulary.wordClass(piece.slice(1, -1)) }
  if (piece.startsWith('{')) {
    const [word = '', form] = piece.slice(1, -1).split(':')
    return { kind: 'verb', id: vocabulary.verb(word), form: form ? (forms[form] ?? null) : null }
  }
  return { kind: 'noun', id: vocabulary.noun(piece) }
}
