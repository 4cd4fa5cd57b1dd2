import { agencyTime } from '@/app/agency-day'
import type { LeadPage } from '@/db/lead-page'
import { activitySentence } from '@/domain/activity-sentence'
import { formatDay } from '@/domain/day'
import classes from './brief.module.css'

const sides = { investor: 'investor’s side', host: 'host’s side', other: 'other' } as const

export function BriefPeople({ people }: { people: LeadPage['people'] }) {
  return (
    <section>
      <h2>People</h2>
      {people.length === 0 && <p className={classes.soft}>Nobody is named yet.</p>}
      <ul>
        {people.slice(0, 8).map((person) => (
          <li key={person.id} dir="auto">
            <strong>{person.name}</strong> {[person.role, person.organisation].filter(Boolean).join(', ')}
            <span className={classes.soft}> ({sides[person.side]})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody promised and has not done yet. */
export function BriefPromises({ followUps }: { followUps: LeadPage['followUps'] }) {
  const open = followUps.filter(({ doneAt }) => doneAt === null)
  return (
    <section>
      <h2>Open promises</h2>
      {open.length === 0 && <p className={classes.soft}>Nothing is open.</p>}
      <ul>
        {open.slice(0, 8).map((followUp) => (
          <li key={followUp.id}>
            {followUp.title}
            <span className={classes.soft}>
              {' '}
              by {formatDay(followUp.dueOn)}
              {followUp.owner && `, ${followUp.owner}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last meetings and calls, as far as a sheet holds them. */
export function BriefMeetings({ notes }: { notes: LeadPage['notes'] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>Last talks</h2>
      <ul className={classes.talks}>
        {notes.slice(0, 3).map((note) => (
          <li key={note.id}>
            <span className={classes.soft}>
              {formatDay(note.heldOn)}
              {note.place && `, ${note.place}`}
            </span>
            <span dir="auto">{shortened(note.body)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last turns of the story. */
export function BriefStory({ story, names }: { story: LeadPage['story']; names: ReadonlyMap<string, string> }) {
  const turns = story.filter(({ act }) => ['created', 'moved', 'assigned', 'held', 'resumed', 'promoted'].includes(act))
  return (
    <section>
      <h2>How it came here</h2>
      <ul className={classes.talks}>
        {turns.slice(0, 5).map((line) => (
          <li key={line.id}>
            <span className={classes.soft}>{agencyTime(line.at)}</span>
            <span>{activitySentence(line, (id) => names.get(id))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LONGEST = 420
/** The beginning of a note without the marks of Markdown. */
function shortened(body: string): string {
  const plain = body
    .replace(/[#*_`>]|^\s*[-+] (\[[ x]\] )?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > LONGEST ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …` : plain
}
