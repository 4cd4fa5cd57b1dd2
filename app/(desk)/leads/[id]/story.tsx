import { z } from 'zod'
import { agencyTime } from '@/app/agency-day'
import { StoryLine } from '@/components/story-line'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import classes from './lead.module.css'
import { UndoMerge } from './undo-merge'

interface StoryProps {
  story: LeadPage['story']
  /** The merges that hold, each of which can be undone from its line. */
  merges: LeadPage['merges']
  names: ReadonlyMap<string, string>
  canEdit: boolean
}

/** What happened to the lead, the latest first. */
export function Story({ story, merges, names, canEdit }: StoryProps) {
  const [recent, earlier] = [story.slice(0, 12), story.slice(12)]
  const lines = (shown: LeadPage['story']) =>
    shown.map((line) => (
      <li key={line.id} className={classes.event}>
        <StoryLine line={line} names={names} />
        <span className={classes.when}>
          {canEdit && line.act === 'merged' && <UndoOf line={line} merges={merges} />}
          {line.from && <span className={classes.soft}>on {line.from}</span>}
          <time dateTime={line.at.toISOString()} className={classes.soft}>
            {agencyTime(line.at)}
          </time>
        </span>
      </li>
    ))
  return (
    <Panel id="activity" title="Activity">
      <ol className={classes.story}>{lines(recent)}</ol>
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{earlier.length} earlier</summary>
          <ol className={classes.story}>{lines(earlier)}</ol>
        </details>
      )}
    </Panel>
  )
}

const mergedSchema = z.object({ mergeId: z.number() })

function UndoOf({ line, merges }: { line: LeadPage['story'][number]; merges: LeadPage['merges'] }) {
  const told = mergedSchema.safeParse(line.after)
  const merge = merges.find(({ id }) => told.success && id === told.data.mergeId)
  return merge ? <UndoMerge mergeId={merge.id} title={merge.title} /> : null
}
