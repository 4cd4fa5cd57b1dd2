import Link from 'next/link'
import { type ActivityLine, activityWords } from '@/domain/activity-sentence'
import classes from './story-line.module.css'

interface StoryLineProps {
  line: ActivityLine
  /** Users' names by id. */
  names: ReadonlyMap<string, string>
  /** The lead, as a link; left out on its own page, where it is "it". */
  lead?: { id: number; title: string }
}

/** One line of the story as a sentence. */
export function StoryLine({ line, names, lead }: StoryLineProps) {
  const { actor, verb, rest } = activityWords(line, (id) => names.get(id))
  return (
    <span className={classes.line} dir="auto">
      <strong className={classes.actor}>{actor}</strong> {verb}{' '}
      {lead ? (
        <Link href={`/leads/${lead.id}`} className={classes.lead}>
          {lead.title}
        </Link>
      ) : (
        'it'
      )}
      {/^[,:]/.test(rest) ? rest : ` ${rest}`}
    </span>
  )
}
