import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { agencyTime, agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Page, Panel } from '@/components/ui/page'
import { listAttachments } from '@/db/attachments'
import { getLead, getLeadPage, type LeadPage } from '@/db/lead-page'
import { survivorOf } from '@/db/merges'
import { getTrashed } from '@/db/trash'
import { listUsers } from '@/db/users'
import type { FactField } from '@/domain/fact'
import { openQuestions } from '@/domain/note-template'
import { isOpen } from '@/domain/statuses'
import { mayActAs } from '@/domain/user'
import { FollowUps } from '../../follow-ups/follow-ups'
import { MovesProvider } from '../../moves/moves'
import { ArticleList } from './article-list'
import { Facts } from './facts'
import { Files } from './files'
import { InTrash } from './in-trash'
import classes from './lead.module.css'
import { LeadControls } from './lead-controls'
import { LeadLine, LeadTitle } from './lead-title'
import { MergedWord } from './merged-word'
import { Notes } from './notes'
import { People } from './people'
import { Story } from './story'

interface Params {
  params: Promise<{ id: string }>
  /** `merged`: the id of a lead that was merged into this one, by whose address somebody came. */
  searchParams: Promise<{ merged?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Params, 'params'>) {
  const { db } = await requireUser()
  return { title: getLead(db, idOf(await params))?.lead.title ?? 'No such lead' }
}

/** One lead on one page: what is said of it and where, who has to do with it, what was talked, what comes next. */
export default async function LeadPageRoute({ params, searchParams }: Params) {
  const { db, user } = await requireUser()
  const lead = getLeadPage(db, idOf(await params))
  if (!lead) {
    const survivor = survivorOf(db, idOf(await params))
    if (survivor) redirect(`/leads/${survivor}?merged=${idOf(await params)}`)
    const trashed = getTrashed(db, idOf(await params))
    if (!trashed) notFound()
    return <InTrash lead={trashed} canBringBack={mayActAs(user.role, 'analyst')} />
  }
  const { merged } = await searchParams
  const cameBy = lead.merges.find(({ goneId }) => String(goneId) === merged)
  const today = agencyToday()
  const canEdit = mayActAs(user.role, 'analyst')
  const team = listUsers(db)
  const names = new Map(team.map(({ id, name }) => [id, name]))
  const colleagues = team.filter((member) => !member.deactivatedAt).map(({ id, name }) => ({ id, name }))
  return (
    <Page
      title={<LeadTitle lead={lead} />}
      lead={<LeadLine lead={lead} />}
      actions={
        <Link className="link" href={`/leads/${lead.id}/brief`}>
          One-page brief
        </Link>
      }
    >
      {cameBy && <MergedWord merge={cameBy} canEdit={canEdit} />}
      <MovesProvider owners={colleagues} me={user.id} today={today} mayChange={canEdit}>
        <LeadControls lead={seen(lead)} owner={lead.owner} closedReason={lead.closedReason} />
      </MovesProvider>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Facts lead={lead} canEdit={canEdit} />
          <Notes
            leadId={lead.id}
            notes={lead.notes}
            people={knownPeople(lead, colleagues)}
            questions={openQuestions(undisclosed(lead))}
            today={today}
            canEdit={canEdit}
            team={team.map(({ name }) => name)}
            me={user.name}
          />
          <Story lead={lead} names={names} canEdit={canEdit} />
        </div>
        <div className={classes.side}>
          <Panel id="follow-ups" title="Follow-ups">
            <FollowUps
              leadId={lead.id}
              followUps={lead.followUps}
              colleagues={colleagues}
              ownerId={lead.ownerId ?? user.id}
              today={today}
              proposal={proposalOf(lead)}
              canEdit={canEdit}
            />
          </Panel>
          <People leadId={lead.id} people={lead.people} canEdit={canEdit} />
          <ArticleList lead={lead} canEdit={canEdit} />
          <Files
            leadId={lead.id}
            files={listAttachments(db, lead.id).map((file) => ({ ...file, when: agencyTime(file.createdAt) }))}
            canEdit={canEdit}
          />
        </div>
      </div>
    </Page>
  )
}

/** Only what a change of the lead must bring goes to the browser. */
const seen = ({ id, title, status, version, ownerId, onHoldUntil }: LeadPage) => ({
  id,
  title,
  status,
  version,
  ownerId,
  onHoldUntil,
})

const idOf = ({ id }: { id: string }): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)

const undisclosed = (lead: LeadPage): FactField[] =>
  lead.facts.filter(({ held }) => held.length === 0).map(({ field }) => field)

/** Whom a note may have had present: the lead's people, then colleagues. */
const knownPeople = (lead: LeadPage, colleagues: { name: string }[]) => [
  ...lead.people.map(({ id, name, role, organisation }) => ({
    name,
    contactId: id,
    about: [role, organisation].filter(Boolean).join(', '),
  })),
  ...colleagues.map(({ name }) => ({ name, contactId: null, about: 'colleague' })),
]

/** What the article says comes next, until it is somebody's follow-up; a closed lead needs none. */
function proposalOf(lead: LeadPage): string | null {
  const step = lead.facts.find(({ field }) => field === 'nextStep')?.held[0]?.value
  if (typeof step !== 'string' || !isOpen(lead.status)) return null
  const planned = lead.followUps.some(({ title }) => title.toLowerCase() === step.toLowerCase())
  return planned ? null : step
}
