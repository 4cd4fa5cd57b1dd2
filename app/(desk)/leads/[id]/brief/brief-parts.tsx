import type { Brief } from './brief'
import classes from './brief.module.css'

export function BriefPeople({ people }: Pick<Brief, 'people'>) {
  return (
    <section>
      <h2>People</h2>
      {people.length === 0 && <p className={classes.soft}>Nobody is named yet.</p>}
      <ul>
        {people.map(({ id, name, about, side }) => (
          <li key={id} dir="auto">
            <strong>{name}</strong> {about}
            <span className={classes.soft}> ({side})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody promised and has not done yet. */
export function BriefPromises({ promises }: Pick<Brief, 'promises'>) {
  return (
    <section>
      <h2>Open promises</h2>
      {promises.length === 0 && <p className={classes.soft}>Nothing is open.</p>}
      <ul>
        {promises.map(({ id, title, by }) => (
          <li key={id}>
            {title}
            <span className={classes.soft}> by {by}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last meetings and calls, as far as a sheet holds them. */
export function BriefTalks({ talks }: Pick<Brief, 'talks'>) {
  if (talks.length === 0) return null
  return (
    <section>
      <h2>Last talks</h2>
      <ul className={classes.talks}>
        {talks.map(({ id, when, text }) => (
          <li key={id}>
            <span className={classes.soft}>{when}</span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last turns of the story. */
export function BriefStory({ turns }: Pick<Brief, 'turns'>) {
  return (
    <section>
      <h2>How it came here</h2>
      <ul className={classes.talks}>
        {turns.map(({ id, when, sentence }) => (
          <li key={id}>
            <span className={classes.soft}>{when}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
