import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { PrintButton } from '@/components/ui/print-button'
import { StatusBadge } from '@/components/ui/status-badge'
import { getLead, getLeadPage } from '@/db/lead-page'
import { survivorOf } from '@/db/merges'
import { listUsers } from '@/db/users'
import { formatDay } from '@/domain/day'
import { briefOf } from './brief'
import classes from './brief.module.css'
import { BriefFacts } from './brief-facts'
import { BriefPeople, BriefPromises, BriefStory, BriefTalks } from './brief-parts'

type Params = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Params) {
  const { db } = await requireUser()
  const lead = getLead(db, idOf(await params))?.lead
  return { title: lead ? `Brief: ${lead.title}` : 'No such lead' }
}

/** All that somebody needs to know before a meeting, on one sheet of A4. */
export default async function BriefPage({ params }: Params) {
  const { db } = await requireUser()
  const lead = getLeadPage(db, idOf(await params))
  if (!lead) {
    const survivor = survivorOf(db, idOf(await params))
    if (survivor) redirect(`/leads/${survivor}/brief`)
    notFound()
  }
  const brief = briefOf(lead, new Map(listUsers(db).map(({ id, name }) => [id, name])))
  return (
    <div className={classes.desk}>
      <div className={classes.tools}>
        <Link className="link" href={`/leads/${lead.id}`}>
          Back to the lead
        </Link>
        <a className="link" href={`/leads/${lead.id}/brief/pdf`} download>
          PDF
        </a>
        <PrintButton />
      </div>
      <article className={classes.sheet} aria-labelledby="brief-title">
        <header className={classes.head}>
          <p className={classes.kicker}>
            Brief for a meeting · {formatDay(agencyToday())} · No. {lead.id}
          </p>
          <h1 id="brief-title" className={classes.title} dir="auto">
            {lead.title}
          </h1>
          <p className={classes.standing}>
            <StatusBadge status={lead.status} />
            {brief.standing.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </p>
        </header>
        <BriefFacts facts={brief.facts} quotes={brief.quotes} />
        <div className={classes.pair}>
          <BriefPeople people={brief.people} />
          <BriefPromises promises={brief.promises} />
        </div>
        <BriefTalks talks={brief.talks} />
        {brief.questions.length > 0 && (
          <section>
            <h2>To ask</h2>
            <ul className={classes.questions}>
              {brief.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
        <BriefStory turns={brief.turns} />
      </article>
    </div>
  )
}

const idOf = ({ id }: { id: string }): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
