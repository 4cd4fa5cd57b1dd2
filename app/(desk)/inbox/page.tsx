import Link from 'next/link'
import { agencyTime } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countUnreadMessages, type InboxMessage, listInbox, MESSAGES_A_PAGE } from '@/db/inbox'
import { formatDay } from '@/domain/day'
import classes from './inbox.module.css'
import { MarkAll } from './mark-all'
import { Message } from './message'

export const metadata = { title: 'Inbox' }

/** What colleagues did that concerns whoever looks: mentions, and what was given to them. */
export default async function InboxPage({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const { db, user } = await requireUser()
  const { before } = await searchParams
  const from = typeof before === 'string' && /^[1-9]\d{0,14}$/.test(before) ? Number(before) : null
  const messages = listInbox(db, user.id, from)
  const last = messages.at(-1)
  return (
    <Page
      title="Inbox"
      lead="Where colleagues mention you, and what they give you."
      actions={countUnreadMessages(db, user.id) > 0 && <MarkAll />}
    >
      {messages.length === 0 ? (
        <Empty title={from ? 'Nothing older' : 'Nothing yet'}>
          A colleague who writes @{user.name} in a note, or gives you a lead or a follow-up, shows up here.
        </Empty>
      ) : (
        <ul className={classes.messages}>
          {messages.map((message) => (
            <Message key={message.id} id={message.id} read={message.readAt !== null} href={hrefOf(message)}>
              <span className={classes.what}>
                <strong>{message.from ?? 'Leadwire'}</strong> {verbOf(message)}{' '}
                <strong dir="auto">{message.lead}</strong>
              </span>
              <span className={classes.words} dir="auto">
                {wordsOf(message, user.name)}
              </span>
              <time className={classes.when} dateTime={message.at.toISOString()}>
                {agencyTime(message.at)}
              </time>
            </Message>
          ))}
        </ul>
      )}
      {last && messages.length === MESSAGES_A_PAGE && (
        <p className={classes.older}>
          <Link className="link" href={`/inbox?before=${last.id}`}>
            Older messages
          </Link>
        </p>
      )}
    </Page>
  )
}

const verbs: Record<InboxMessage['kind'], string> = {
  mention: 'mentioned you in a note on',
  'lead-given': 'gave you the lead',
  'follow-up-given': 'gave you a follow-up on',
}
const verbOf = ({ kind }: InboxMessage): string => verbs[kind]

function hrefOf({ kind, leadId, noteId }: InboxMessage): string {
  if (kind === 'mention' && noteId) return `/leads/${leadId}#note-${noteId}`
  return kind === 'follow-up-given' ? `/leads/${leadId}#follow-ups` : `/leads/${leadId}`
}

/** The line of the note that mentions, or the follow-up with its day. */
function wordsOf({ kind, note, followUp, dueOn }: InboxMessage, name: string): string {
  if (kind === 'follow-up-given') return followUp ? `${followUp}${dueOn ? `, due ${formatDay(dueOn)}` : ''}` : ''
  const lines = note?.split('\n') ?? []
  const line = lines.find((one) => one.toLowerCase().includes(`@${name.toLowerCase()}`)) ?? lines[0] ?? ''
  return line.length > 240 ? `${line.slice(0, 240)}…` : line
}
