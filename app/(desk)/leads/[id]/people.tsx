import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import type { LeadContact } from '@/db/contacts'
import type { Side } from '@/domain/reading'
import classes from './lead.module.css'

const sides: { side: Side; name: string }[] = [
  { side: 'investor', name: 'Investor’s side' },
  { side: 'host', name: 'Host’s side' },
  { side: 'other', name: 'Others' },
]

/** Who has to do with the lead, by side: an official of the host is never the investor's contact. */
export function People({ people }: { people: LeadContact[] }) {
  return (
    <Panel id="people" title="People">
      {people.length === 0 && <p className={classes.none}>The articles name nobody.</p>}
      {sides.map(({ side, name }) => {
        const there = people.filter((person) => person.side === side)
        return (
          there.length > 0 && (
            <section key={side} className={classes.people} aria-label={name}>
              <h3 className={classes.sideName}>{name}</h3>
              <ul className={classes.plain}>
                {there.map((person) => (
                  <li key={person.id} className={classes.person}>
                    <span className={classes.personName} dir="auto">
                      {person.name}
                    </span>
                    <span className={classes.soft} dir="auto">
                      {[person.role, person.organisation].filter(Boolean).join(', ')}
                    </span>
                    {person.quote && person.articleId && (
                      <Link className={classes.soft} href={`/articles/${person.articleId}#at-${person.start}`}>
                        where it is said
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </Panel>
  )
}
