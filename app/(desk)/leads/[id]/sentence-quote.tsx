import Link from 'next/link'
import type { LeadPage } from '@/db/lead-page'
import { formatDay } from '@/domain/day'
import type { BearingSentence } from '@/domain/fact-group'
import classes from './facts.module.css'

interface SentenceQuoteProps {
  number: number
  sentence: BearingSentence
  source: LeadPage['articles'][number] | undefined
  isFirstOfSource: boolean
}

/** A sentence of an article, numbered, with the words that bear facts marked. */
export function SentenceQuote({ number, sentence, source, isFirstOfSource }: SentenceQuoteProps) {
  return (
    <li className={classes.sentence} id={`sentence-${number}`} data-number={number}>
      {isFirstOfSource && source && (
        <Link className={classes.source} href={`/articles/${source.id}`}>
          {[source.publisher ?? source.headline, source.publishedOn && formatDay(source.publishedOn)]
            .filter(Boolean)
            .join(', ')}
        </Link>
      )}
      <blockquote className={classes.quote} dir="auto">
        {partsOf(sentence).map((part) =>
          part.facts.length > 0 ? (
            <mark key={part.start} data-facts={part.facts.join(' ')} className={classes.mark}>
              {part.text}
            </mark>
          ) : (
            <span key={part.start}>{part.text}</span>
          ),
        )}
      </blockquote>
    </li>
  )
}

interface Part {
  start: number
  text: string
  facts: number[]
}

/** The sentence cut at the edges of its marks; where marks overlap, a part belongs to all of them. */
function partsOf({ start, end, text, marks }: BearingSentence): Part[] {
  const edges = new Set([start, end])
  for (const mark of marks) {
    edges.add(mark.start)
    edges.add(Math.min(mark.end, end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => ({
    start: from,
    text: text.slice(from - start, (cuts[at + 1] ?? end) - start),
    facts: marks.filter((mark) => mark.start <= from && from < mark.end).map(({ factId }) => factId),
  }))
}
