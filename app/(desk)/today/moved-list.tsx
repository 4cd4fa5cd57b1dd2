import { agencyTime } from '@/app/agency-day'
import { StoryLine } from '@/components/story-line'
import { Panel } from '@/components/ui/page'
import type { Movement } from '@/db/today'
import { sayAgo } from '@/domain/ago'
import classes from './today.module.css'

interface MovedListProps {
  moved: Movement[]
  /** Users' names by id. */
  names: ReadonlyMap<string, string>
  now: Date
}

/** What happened to leads in the last seven days. */
export function MovedList({ moved, names, now }: MovedListProps) {
  return (
    <Panel id="moved" title="Moved lately">
      {moved.length === 0 && <p className={classes.none}>Nothing has moved in the last seven days.</p>}
      <ul className={classes.rows}>
        {moved.map((line) => (
          <li key={line.id} className={classes.moved}>
            <StoryLine line={line} names={names} lead={{ id: line.leadId, title: line.lead }} />
            <time className={classes.ago} dateTime={line.at.toISOString()} title={agencyTime(line.at)}>
              {sayAgo(line.at, now)}
            </time>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
