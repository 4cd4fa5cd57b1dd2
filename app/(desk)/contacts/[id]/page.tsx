import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Page, Panel } from '@/components/ui/page'
import { StatusBadge } from '@/components/ui/status-badge'
import { type ContactPage, getContactPage } from '@/db/contact-list'
import { listContactMerges, survivingContact } from '@/db/undo-contact-merge'
import { sideNames } from '@/domain/contact'
import { countryName } from '@/domain/countries'
import { formatDay } from '@/domain/day'
import { noteKinds } from '@/domain/note'
import { mayActAs } from '@/domain/user'
import investors from '../../investors/investors.module.css'
import classes from '../contacts.module.css'
import { ContactCard } from './contact-card'
import { MergedEntries } from './merged-entries'
import { Namesakes } from './namesakes'

type Params = { params: Promise<{ id: string }> }

const idOf = ({ id }: { id: string }): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)

export async function generateMetadata({ params }: Params) {
  const { db } = await requireUser()
  return { title: getContactPage(db, idOf(await params))?.name ?? 'No such contact' }
}

/** A person whole: how to reach them, their leads, the articles that name them and how, the notes of what they said. */
export default async function ContactPageRoute({ params }: Params) {
  const { db, user } = await requireUser()
  const id = idOf(await params)
  const contact = getContactPage(db, id)
  if (!contact) {
    const survivor = survivingContact(db, id)
    if (survivor) redirect(`/contacts/${survivor}`)
    notFound()
  }
  const merges = listContactMerges(db, id).map(({ name, role, organisation, mergedBy, mergedAt, ...merge }) => ({
    id: merge.id,
    words: [name, role, organisation].filter(Boolean).join(', '),
    by: mergedBy,
    when: agencyTime(mergedAt),
  }))
  const canEdit = mayActAs(user.role, 'analyst')
  return (
    <Page
      title={
        <span dir="auto" className={classes.title}>
          {contact.name}
        </span>
      }
      lead={
        <>
          {sideNames[contact.side]}
          {contact.investor && (
            <>
              {' '}
              · contact of{' '}
              <Link className="link" href={`/investors/${contact.investorId}`} dir="auto">
                {contact.investor}
              </Link>
            </>
          )}
        </>
      }
    >
      <div className={investors.columns}>
        <div className={investors.column}>
          <Leads leads={contact.leads} />
          <NotesWith notes={contact.notes} />
          <Articles articles={contact.articles} role={contact.role} />
        </div>
        <div className={investors.column}>
          <ContactCard key={contact.version} contact={contact} canEdit={canEdit} />
          {contact.namesakes.length > 0 && (
            <Namesakes id={contact.id} version={contact.version} namesakes={contact.namesakes} canMerge={canEdit} />
          )}
          {merges.length > 0 && <MergedEntries merges={merges} canUndo={canEdit} />}
        </div>
      </div>
    </Page>
  )
}

function Leads({ leads }: Pick<ContactPage, 'leads'>) {
  return (
    <Panel id="leads" title="Leads">
      {leads.length === 0 && <p className={investors.soft}>On no lead. Put them on one from its page, under People.</p>}
      <ul className={investors.rows}>
        {leads.map(({ id, title, status, destination, owner }) => (
          <li key={id} className={investors.row}>
            <Link href={`/leads/${id}`} dir="auto">
              {title}
              {destination && ` → ${countryName(destination)}`}
            </Link>
            <StatusBadge status={status} />
            <span className={investors.soft}>{owner ?? 'No owner'}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function NotesWith({ notes }: Pick<ContactPage, 'notes'>) {
  return (
    <Panel id="notes" title="Present in">
      {notes.length === 0 && <p className={investors.soft}>No note has them present yet.</p>}
      <ul className={investors.rows}>
        {notes.map(({ id, kind, heldOn, place, leadId, lead }) => (
          <li key={id} className={investors.row}>
            <Link href={`/leads/${leadId}#note-${id}`} dir="auto">
              {noteKinds.find(({ code }) => code === kind)?.name}, {formatDay(heldOn)}
            </Link>
            <span className={investors.soft} dir="auto">
              {[lead, place].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Articles({ articles, role: known }: Pick<ContactPage, 'articles' | 'role'>) {
  return (
    <Panel id="articles" title="Named in">
      {articles.length === 0 && <p className={investors.soft}>No article names them.</p>}
      <ul className={investors.rows}>
        {articles.map(({ id, headline, publisher, publishedOn, role, start }) => (
          <li key={id} className={investors.row}>
            <Link
              href={`/articles/${id}${start === null ? '' : `#m-${start}`}`}
              className={investors.headline}
              dir="auto"
            >
              {headline}
            </Link>
            <span className={investors.soft} dir="auto">
              {[role && role !== known ? `as “${role}”` : null, publisher, publishedOn && formatDay(publishedOn)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
