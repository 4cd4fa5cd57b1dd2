import type { Furniture } from '@/domain/reading'
import { isDigitAt, isLetterAt } from './characters'
import type { Line } from './lines'
import { type FurnitureRule, furnitureRules } from './rules/furniture'

const LONGEST_RULE = 48
const FURNITURE_LINE = 400
const none: readonly string[] = []
/** The rules with their openings by the first letter. */
const rules = furnitureRules.map((rule) => {
  const startsBy = new Map<number, string[]>()
  for (const start of rule.starts ?? none) {
    const code = start.charCodeAt(0)
    startsBy.set(code, [...(startsBy.get(code) ?? []), start])
  }
  return { rule, startsBy }
})

/**
 * Marks what is on the page but not of the article, line by line. Marked, never cut, so that offsets hold.
 * Captions come under `furniture.caption`: they may still name people.
 */
export function markFurniture(text: string, lines: readonly Line[], headlineEnd: number): Furniture[] {
  const marks: Furniture[] = []
  let underHead = false
  let bodySeen = false
  for (const [index, line] of lines.entries()) {
    if (line.start < headlineEnd) continue
    const rule = ruleFor(text, line)
    const isProse = endsAsProse(text, line)
    if (rule) {
      marks.push({ start: line.start, end: line.end, rule: rule.id })
      underHead = rule.heads === true
      continue
    }
    if (underHead && !isProse && line.end - line.start < 160) {
      marks.push({ start: line.start, end: line.end, rule: 'furniture.link' })
      continue
    }
    underHead = false
    const code = shapeRule(text, line, isProse, bodySeen, index === lines.length - 1)
    if (code) marks.push({ start: line.start, end: line.end, rule: code })
    else if (isProse && line.end - line.start > 80) bodySeen = true
  }
  return marks
}

function ruleFor(text: string, line: Line): FurnitureRule | undefined {
  if (line.end - line.start > FURNITURE_LINE) return undefined
  let start = line.start
  while (start < line.end && !isLetterAt(text, start) && !isDigitAt(text, start) && !'©«—('.includes(text[start] ?? ''))
    start++
  const lower = text.slice(start, line.end).toLowerCase()
  const opening = lower.slice(0, LONGEST_RULE)
  const whole = lower.replace(/[:.!]$/, '')
  const isProse = endsAsProse(text, line) && line.end - line.start > 50
  for (const { rule, startsBy } of rules) {
    if (rule.equals?.includes(whole)) return rule
    for (const begin of startsBy.get(opening.charCodeAt(0)) ?? none)
      if (opening.startsWith(begin) && startFits(opening, begin, isProse)) return rule
    if (rule.holds?.some((part) => lower.includes(part))) return rule
  }
  return undefined
}

/** A rule that ends in a colon or opens with a bracket fits any line; a bare phrase no long sentence of prose. */
function startFits(opening: string, start: string, isProse: boolean): boolean {
  const next = opening[start.length] ?? ' '
  if (isProse && next !== ':' && !start.endsWith(':') && !start.startsWith('(') && start !== '©') return false
  return start.endsWith(' ') || !/[a-z]/.test(next)
}

/** Lines known by their build: bars between words, tickers, a heading above a photograph, a byline with its date. */
function shapeRule(text: string, line: Line, isProse: boolean, bodySeen: boolean, isLast: boolean): string | null {
  const length = line.end - line.start
  if (isProse || length > FURNITURE_LINE) return null
  const quote = text.slice(line.start, line.end)
  if (!/[\p{L}\p{N}]/u.test(quote)) return 'furniture.rule-line'
  if (/ [|‖] |\|\|/.test(quote) || quote.endsWith('|')) return 'furniture.bar'
  if (/[▲▼]|Increased By|Decreased By/.test(quote)) return 'furniture.ticker'
  if (/^[A-Z]{3} \d+\.\d+ [A-Z]{3} \d/.test(quote)) return 'furniture.ticker'
  if (/^https?:\/\/\S+$/.test(quote)) return 'furniture.address'
  if (/^[#*•\-–—]/.test(quote) || /[;,]$/.test(quote)) return null
  if (/^By [A-Z]/.test(quote) && length < 60) return 'furniture.byline'
  if (/\b\d{1,2}:\d{2}\b/.test(quote) && length < 80) return 'furniture.date-line'
  if (length < 45 && /\b(19|20)\d\d\b/.test(quote) && /\d/.test(quote) && !bodySeen) return 'furniture.date-line'
  if (/ (Reporter|Report|Writer|Desk|Correspondent|Network|Bureau|Staff)$/i.test(quote) && length < 50)
    return 'furniture.byline'
  if (length < 26 && isLast) return 'furniture.credit'
  if (!bodySeen && length < 140) return 'furniture.caption.heading'
  return null
}

/** The line ends as a sentence does, or opens a list. */
function endsAsProse(text: string, line: Line): boolean {
  let at = line.end - 1
  while (at > line.start && '"”’\')]'.includes(text[at] ?? '')) at--
  return '.!?:'.includes(text[at] ?? '') || (text[at] === '-' && text[at - 1] === '-')
}
