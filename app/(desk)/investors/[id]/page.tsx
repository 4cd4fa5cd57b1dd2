import Link from 'next/link'
import { notFound } from 'next/navigation'
import { agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Country } from '@/components/ui/country'
import { Due } from '@/components/ui/due'
import { Page, Panel } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import { getInvestorPage, type InvestorPage } from '@/db/investor-page'
import { countryFlag, countryName } from '@/domain/countries'
import { formatDay } from '@/domain/day'
import classes from '../investors.module.css'

type Params = { params: Promise<{ id: string }> }

const idOf = ({ id }: { id: string }): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)

export async function generateMetadata({ params }: Params) {
  const { db } = await requireUser()
  return { title: getInvestorPage(db, idOf(await params))?.name ?? 'No such investor' }
}

/** An investor whole: its names, its family, its leads, the articles that speak of it, its people. */
export default async function InvestorPageRoute({ params }: Params) {
  const { db } = await requireUser()
  const investor = getInvestorPage(db, idOf(await params))
  if (!investor) notFound()
  return (
    <Page
      title={
        <span dir="auto">
          <span className={classes.flag} aria-hidden>
            {countryFlag(investor.country)}
          </span>{' '}
          {investor.name}
        </span>
      }
      lead={
        <>
          <Country code={investor.country} />
          {investor.aliases.length > 0 && ` · also ${investor.aliases.join(', ')}`}
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Leads leads={investor.leads} today={agencyToday()} />
          <Articles articles={investor.articles} />
        </div>
        <div className={classes.column}>
          <Panel id="people" title="Contacts">
            {investor.people.length === 0 && <p className={classes.soft}>Nobody of theirs is known yet.</p>}
            <ul className={classes.rows}>
              {investor.people.map(({ id, name, role }) => (
                <li key={id} className={classes.row}>
                  <Link href={`/contacts/${id}`} dir="auto">
                    {name}
                  </Link>
                  <span className={classes.soft} dir="auto">
                    {role ?? 'role not disclosed'}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
          {investor.relatives.length > 0 && (
            <Panel id="family" title="Family">
              <ul className={classes.rows}>
                {investor.relatives.map(({ id, name, parentId }) => (
                  <li key={id} className={classes.row}>
                    <Link href={`/investors/${id}`} dir="auto">
                      {name}
                    </Link>
                    <span className={classes.soft}>{parentId === investor.id ? 'subsidiary' : 'parent'}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}

function Leads({ leads, today }: { leads: InvestorPage['leads']; today: string }) {
  return (
    <Panel id="leads" title="Leads">
      {leads.length === 0 && <p className={classes.soft}>No lead of theirs is on the pipeline.</p>}
      <ul className={classes.rows}>
        {leads.map((lead) => (
          <li key={lead.id} className={classes.row}>
            <Link href={`/leads/${lead.id}`} dir="auto">
              {lead.title}
              {lead.destination && ` → ${countryName(lead.destination)}`}
            </Link>
            <StatusBadge status={lead.status} />
            <span className={classes.soft}>{lead.owner ?? 'No owner'}</span>
            {lead.nextFollowUpOn && <Due on={lead.nextFollowUpOn} today={today} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Articles({ articles }: { articles: InvestorPage['articles'] }) {
  return (
    <Panel id="articles" title="Articles">
      {articles.length === 0 && <p className={classes.soft}>No article speaks of it.</p>}
      <ul className={classes.rows}>
        {articles.map(({ id, headline, publisher, publishedOn }) => (
          <li key={id} className={classes.row}>
            <Link href={`/articles/${id}`} className={classes.headline} dir="auto">
              {headline}
            </Link>
            <span className={classes.soft}>
              {[publisher, publishedOn && formatDay(publishedOn)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
