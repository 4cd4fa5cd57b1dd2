import { Fragment } from 'react'
import { cutSegments, type Mark, type Segment, type TextLine, textLines } from '@/domain/marks'
import type { Furniture } from '@/domain/reading'
import classes from './marked-article.module.css'

interface MarkedArticleProps {
  text: string
  headline: string
  headlineEnd: number
  furniture: readonly Furniture[]
  marks: readonly Mark[]
  /** What a mark says when it is pointed at, by path: "Sector: Telecom". */
  labels: Readonly<Record<string, string>>
}

/**
 * An article as it was captured, with the words behind each value marked. A marked run is a link to its value on the
 * card, and bears the paths of all values it stands for in `data-facts`.
 */
export function MarkedArticle({ text, headline, headlineEnd, furniture, marks, labels }: MarkedArticleProps) {
  const lines = textLines(text, headlineEnd, furniture)
  const firstMark = Math.min(...marks.map(({ start }) => start))
  const run = (line: TextLine) =>
    cutSegments(marks, line.start, line.end).map((segment) => (
      <MarkedRun
        key={segment.start}
        segment={segment}
        text={text.slice(segment.start, segment.end)}
        labels={labels}
        isFirst={segment.start === firstMark}
      />
    ))
  return (
    <article className={classes.article} aria-label="The article" dir="auto">
      {headlineEnd === 0 && <h1 className="visually-hidden">{headline}</h1>}
      {lines.map((line, at) => {
        if (line.isHeadline && at === 0) return <h1 key={line.start}>{run(line)}</h1>
        return (
          <p key={line.start} className={line.isFurniture ? classes.furniture : undefined}>
            {run(line)}
            {line.isFurniture && <span className={classes.aside}>not part of the article</span>}
          </p>
        )
      })}
    </article>
  )
}

interface MarkedRunProps {
  segment: Segment
  text: string
  labels: MarkedArticleProps['labels']
  /** The first mark of the article is the way in by Tab; arrow keys go on from there. */
  isFirst: boolean
}

function MarkedRun({ segment, text, labels, isFirst }: MarkedRunProps) {
  const [narrowest] = segment.marks
  if (!narrowest) return <Fragment>{text}</Fragment>
  const paths = [...new Set(segment.marks.map(({ path }) => path))]
  const said = paths.map((path) => labels[path]).filter(Boolean)
  return (
    <a
      id={`m-${segment.start}`}
      className={classes.mark}
      href={`#f-${narrowest.path}`}
      data-family={narrowest.family ?? 'unused'}
      data-facts={paths.join(' ')}
      tabIndex={isFirst ? 0 : -1}
      title={said.join(' · ') || undefined}
    >
      {text}
    </a>
  )
}
