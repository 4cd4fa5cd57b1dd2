import Link from 'next/link'
import { Empty } from '@/components/ui/page'
import { countQuestions, type PipelineFilter } from '@/domain/pipeline-filter'
import classes from './pipeline.module.css'
import { pipelineHref, type View } from './view'

/** What the pipeline says without leads: how the first one comes in, or how to see more. */
export function NothingFound({ filter, view }: { filter: PipelineFilter; view: View }) {
  return (
    <div className={classes.nothing}>
      {countQuestions(filter) > 0 ? (
        <Empty title="No lead matches this filter">
          <Link className="link" href={pipelineHref({}, view)}>
            Clear the filter
          </Link>{' '}
          to see all of the pipeline.
        </Empty>
      ) : (
        <Empty title="The pipeline is empty">
          Every article about an investment becomes a lead here.{' '}
          <Link className="link" href="/articles/new">
            Add an article
          </Link>{' '}
          to begin.
        </Empty>
      )}
    </div>
  )
}
