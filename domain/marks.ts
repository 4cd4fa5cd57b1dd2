import type { FactField } from './fact'
import type { Furniture, Reading } from './reading'

/** Fields that share a colour in the text and on the card. */
export const families = ['who', 'where', 'what', 'how-far', 'how-much', 'people'] as const
export type Family = (typeof families)[number]

const familyOf: Record<FactField | 'people', Family> = {
  investor: 'who',
  aliases: 'who',
  investorCountry: 'who',
  invited: 'who',
  partners: 'who',
  destination: 'where',
  places: 'where',
  sectors: 'what',
  opportunities: 'what',
  stage: 'how-far',
  events: 'how-far',
  nextStep: 'how-far',
  amount: 'how-much',
  capacity: 'how-much',
  jobs: 'how-much',
  people: 'people',
  hostBodies: 'people',
}
export const fieldFamily = (field: FactField | 'people'): Family => familyOf[field]

/** Words of the text that bear a value. `path` names the value, as in `leads.0.sectors.2` or `people.1`. */
export interface Mark {
  path: string
  /** Null for a figure that was seen and not used. */
  family: Family | null
  start: number
  end: number
}

/** A run of text under the same marks, the narrowest first. */
export interface Segment {
  start: number
  end: number
  marks: Mark[]
}

/** The path of a whole value, where evidence names a part of it: `people.1.role` is of `people.1`, `leads.0.amount.value` of `leads.0.amount`. */
export function valuePath(path: string): string {
  const steps = path.split('.')
  const place = steps[0] === 'leads' ? 2 : 0
  const length = /^\d+$/.test(steps[place + 1] ?? '') ? place + 2 : place + 1
  return steps.slice(0, length).join('.')
}

const isMarked = (field: string): field is FactField | 'people' => Object.hasOwn(familyOf, field)

/** Every mark of a reading: the words behind its values, and the figures it did not use. */
export function marksOf(reading: Reading): Mark[] {
  const stated = reading.evidence.flatMap(({ path, start, end }) => {
    const whole = valuePath(path)
    const field = whole.startsWith('leads.') ? whole.split('.')[2] : whole.split('.')[0]
    return field && isMarked(field) ? [{ path: whole, family: familyOf[field], start, end }] : []
  })
  const unused = reading.figures.flatMap(({ reason, start, end }, at) =>
    reason ? [{ path: `figures.${at}`, family: null, start, end }] : [],
  )
  return [...stated, ...unused]
}

/** Cuts a stretch of text where marks begin and end, so that those which overlap can be shown. In order, without gaps. */
export function cutSegments(marks: readonly Mark[], from: number, to: number): Segment[] {
  const within = marks.filter((mark) => mark.start < to && mark.end > from)
  const cuts = new Set([from, to])
  for (const { start, end } of within) {
    cuts.add(Math.max(from, start))
    cuts.add(Math.min(to, end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to
    const over = within.filter((mark) => mark.start <= start && mark.end >= end)
    return { start, end, marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)) }
  })
}

/** A line of the text that is not blank. */
export interface TextLine {
  start: number
  end: number
  isHeadline: boolean
  isFurniture: boolean
}

/** The lines of an article's text, as a page sets them: paragraphs, its headline, and what is no part of the article. */
export function textLines(text: string, headlineEnd: number, furniture: readonly Furniture[]): TextLine[] {
  const lines: TextLine[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    const end = index + line.length
    const isFurniture = furniture.some(
      (part) => part.start < end && part.end > index + line.length / 2 && part.start <= index + 1,
    )
    lines.push({ start: index, end, isHeadline: index < headlineEnd, isFurniture })
  }
  return lines
}
