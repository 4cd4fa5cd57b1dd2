import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Document, layOut } from '@/extraction/document'
import type { NameType } from '@/extraction/drafts'
import { nameContext, nameFeatures } from '@/extraction/recognizers/name-features'
import { type Chunk, findNames } from '@/extraction/recognizers/names'
import { articleText, type LabelledArticle } from './corpus'

/** One chunk to learn from. */
export interface NameExample {
  features: number[]
  type: NameType
  /** How much it counts: our own articles more than texts of other kinds. */
  weight: number
  /** What it was taken from; all chunks of one document stay in one fold. */
  document: string
}

interface Span {
  start: number
  end: number
  type: NameType
}

const outsideTypes: Record<string, NameType> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }
const OUTSIDE_WEIGHT = 0.6

/** Chunks of the named-entity sets in a folder (`*.jsonl`); undefined if there is no such folder. */
export function outsideExamples(folder: string): NameExample[] | undefined {
  if (!existsSync(folder)) return undefined
  const examples: NameExample[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      if (!line) continue
      const {
        id,
        text,
        entities,
      }: { id: string; text: string; entities: { start: number; end: number; type: string }[] } = JSON.parse(line)
      const spans = entities.map(({ start, end, type }): Span => ({ start, end, type: outsideTypes[type] ?? 'other' }))
      examples.push(...examplesOf(layOut({ text, headlineEnd: 0 }), spans, `${file}:${id}`, OUTSIDE_WEIGHT))
    }
  }
  return examples
}

/** The plain texts of the named-entity sets in a folder. */
export function outsideTexts(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).text),
  )
}

/** Chunks of our own labelled articles, typed by the names listed for each. */
export function ownExamples(articles: readonly LabelledArticle[]): NameExample[] {
  return articles.flatMap((article) => {
    const document = layOut(articleText(article))
    return examplesOf(document, mentionSpans(document, article), article.id, 1)
  })
}

/** Every place where a listed name stands; the longest name wins where two overlap. */
function mentionSpans(document: Document, { gold }: LabelledArticle): Span[] {
  const { organisations, people, places } = gold.mentions
  const named: [string, NameType][] = [
    ...organisations.map((name): [string, NameType] => [name, 'organisation']),
    ...people.map((name): [string, NameType] => [name, 'person']),
    ...places.map((name): [string, NameType] => [name, 'place']),
  ]
  named.sort(([a], [b]) => b.length - a.length)
  const taken = new Uint8Array(document.text.length)
  const spans: Span[] = []
  for (const [name, type] of named) {
    for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + 1)) {
      const end = at + name.length
      if (
        taken[at] ||
        taken[end - 1] ||
        /[\p{L}\p{N}]/u.test(document.text[end] ?? '') ||
        /[\p{L}\p{N}]/u.test(document.text[at - 1] ?? '')
      )
        continue
      taken.fill(1, at, end)
      spans.push({ start: at, end, type })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

function examplesOf(document: Document, spans: readonly Span[], name: string, weight: number): NameExample[] {
  const names = findNames(document)
  const inRole = new Uint8Array(document.tokens.length + 4)
  for (const role of names.roles) inRole.fill(1, role.first, role.last)
  const context = nameContext(names.chunks)
  return names.chunks.map((chunk) => ({
    features: nameFeatures(document, chunk, context, (token) => inRole[token] === 1),
    type: typeOf(chunk, spans),
    weight,
    document: name,
  }))
}

/** The type of the name that covers most of the chunk, if it covers half of it. */
function typeOf(chunk: Chunk, spans: readonly Span[]): NameType {
  let best = 0
  let type: NameType = 'other'
  for (const span of spans) {
    const shared = Math.min(span.end, chunk.end) - Math.max(span.start, chunk.start)
    if (shared > best) {
      best = shared
      type = span.type
    }
  }
  return best * 2 >= chunk.end - chunk.start ? type : 'other'
}
