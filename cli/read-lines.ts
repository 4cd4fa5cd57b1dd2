import { z } from 'zod'
import type { Reading } from '@/domain/reading'
import { read } from '@/extraction/read'
import { report } from './article-file'
import { print } from './print'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  headline: z.string().nullish(),
  text: z.string(),
  source: z.object({ published: z.string().nullish() }).nullish(),
})
type ArticleLine = z.infer<typeof lineSchema>

/** Reads an article from each line of standard input and prints its reading on a line. A bad line is reported by its number, and the rest goes on. */
export async function readLines(): Promise<number> {
  let exitCode = 0
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      report(`line ${number}`, parsed)
      exitCode = 2
    } else await print(JSON.stringify(readLine(parsed)))
  }
  return exitCode
}

function parseLine(line: string): ArticleLine | string {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not an article'}`
  } catch {
    return 'this is not JSON'
  }
}

/** The reading of one line, with offsets that count into the text, or the headline, as it was given. */
export function readLine({ id, headline, text, source }: ArticleLine) {
  const [published] = /^\d{4}-\d{2}-\d{2}/.exec(source?.published ?? '') ?? []
  const head = headline ?? ''
  const gap = head ? 2 : 0
  // Carriage returns become spaces, so that lines are parted by LF alone and every offset stays where it is.
  const whole = `${head.replace(/[\r\n]/g, ' ')}${head ? '\n\n' : ''}${text.replaceAll('\r\n', ' \n')}`
  const reading = read({ text: whole, headlineEnd: head ? head.length : undefined, published: published ?? null })
  const place = <Words extends { start: number; end: number; quote: string }>(words: Words) => {
    const inHeadline = words.end <= head.length && head !== ''
    const shift = inHeadline ? 0 : head.length + gap
    const start = words.start - shift
    const end = words.end - shift
    const placed = { ...words, start, end, quote: (inHeadline ? head : text).slice(start, end) }
    return inHeadline ? { ...placed, part: 'headline' as const } : placed
  }
  return { id, ...card(reading), evidence: reading.evidence.map(place), figures: reading.figures.map(place) }
}

const card = ({ kind, reason, leads, people, hostBodies, events, nextStep }: Reading) => ({
  kind,
  reason,
  leads,
  people,
  hostBodies,
  events,
  nextStep,
})

/** Lines parted by LF alone: JSON may hold every other line separator of Unicode in its strings. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input) {
    const pieces = `${rest}${chunk}`.split('\n')
    rest = pieces.pop() ?? ''
    yield* pieces
  }
  if (rest) yield rest
}
