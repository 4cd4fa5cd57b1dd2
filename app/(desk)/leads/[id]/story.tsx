import { agencyTime } from '@/app/agency-day'
import { StoryLine } from '@/components/story-line'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import classes from './lead.module.css'

/** What happened to the lead, the latest first. */
export function Story({ story, names }: { story: LeadPage['story']; names: ReadonlyMap<string, string> }) {
  const [recent, earlier] = [story.slice(0, 12), story.slice(12)]
  const lines = (shown: LeadPage['story']) =>
    shown.map((line) => (
      <li key={line.id} className={classes.event}>
        <StoryLine line={line} names={names} />
        <time dateTime={line.at.toISOString()} className={classes.soft}>
          {agencyTime(line.at)}
        </time>
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
