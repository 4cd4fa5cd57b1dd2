import { X } from 'lucide-react'
import Link from 'next/link'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { questionsOf } from './filter-words'
import classes from './pipeline.module.css'
import { pipelineHref, type View } from './view'

/** What is asked now, each question with a way to drop it. */
export function ActiveFilters(props: { filter: PipelineFilter; view: View; owners: { id: string; name: string }[] }) {
  const questions = questionsOf(props.filter, props.owners)
  if (questions.length === 0) return null
  const view = { ...props.view, after: '' }
  return (
    <ul className={classes.questions} aria-label="Filter">
      {questions.map(({ key, words, without }) => (
        <li key={key}>
          <Link
            className={classes.question}
            href={pipelineHref(without, view)}
            aria-label={`Drop ${words}`}
            scroll={false}
          >
            {words}
            <X size={12} aria-hidden />
          </Link>
        </li>
      ))}
      {questions.length > 1 && (
        <li>
          <Link className={classes.clear} href={pipelineHref({}, view)} scroll={false}>
            Clear all
          </Link>
        </li>
      )}
    </ul>
  )
}
