'use client'

import { Button } from '@mantine/core'
import { CornerDownRight, Plus } from 'lucide-react'
import { useRef, useState, useTransition } from 'react'
import type { FollowUpView } from '@/db/follow-ups'
import { addDays, type Day } from '@/domain/day'
import { planFollowUp } from './actions'
import { attempt } from './attempt'
import { type Colleague, FollowUpForm } from './follow-up-form'
import { FollowUpRow } from './follow-up-row'
import classes from './follow-ups.module.css'

interface FollowUpsProps {
  leadId: number
  followUps: FollowUpView[]
  colleagues: Colleague[]
  /** Whose follow-up a new one is, until somebody else is chosen. */
  ownerId: string
  today: Day
  /** What the article says comes next, while it is nobody's follow-up yet. */
  proposal: string | null
  canEdit: boolean
}

/** A lead's follow-ups: those open, the way to a new one, those done. */
export function FollowUps({ leadId, followUps, colleagues, ownerId, today, proposal, canEdit }: FollowUpsProps) {
  const [adding, setAdding] = useState<'no' | 'asked' | 'next'>('no')
  const requestKey = useRef<string | null>(null)
  const open = followUps.filter((followUp) => followUp.doneAt === null)
  const done = followUps.filter((followUp) => followUp.doneAt !== null)
  const rows = (shown: FollowUpView[]) =>
    shown.map((followUp) => (
      <FollowUpRow
        key={followUp.id}
        followUp={followUp}
        colleagues={colleagues}
        today={today}
        canEdit={canEdit}
        onFinish={() => setAdding(open.length === 1 ? 'next' : 'no')}
      />
    ))
  return (
    <>
      {open.length === 0 && adding === 'no' && <p className={classes.none}>Nothing planned.</p>}
      <ul className={classes.rows}>{rows(open)}</ul>
      {canEdit && proposal && <Proposal leadId={leadId} title={proposal} ownerId={ownerId} today={today} />}
      {canEdit &&
        (adding === 'no' ? (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Plus size={15} aria-hidden />}
            onClick={() => setAdding('asked')}
            aria-keyshortcuts="f"
            data-command="Add a follow-up"
          >
            Add a follow-up
          </Button>
        ) : (
          <div>
            {adding === 'next' && <p className={classes.next}>Done. What comes next?</p>}
            <FollowUpForm
              initial={{ title: '', dueOn: addDays(today, 7), ownerId, repeats: null }}
              colleagues={colleagues}
              today={today}
              label="Add"
              save={(followUp) => {
                requestKey.current ??= crypto.randomUUID()
                return planFollowUp({ leadId, requestKey: requestKey.current, followUp })
              }}
              onClose={() => {
                requestKey.current = null
                setAdding('no')
              }}
            />
          </div>
        ))}
      {done.length > 0 && (
        <details className={classes.done}>
          <summary>{done.length} done</summary>
          <ul className={classes.rows}>{rows(done)}</ul>
        </details>
      )}
    </>
  )
}

interface ProposalProps {
  leadId: number
  title: string
  ownerId: string
  today: Day
}

/** The article's own next step, one click from being a follow-up in a week. */
function Proposal({ leadId, title, ownerId, today }: ProposalProps) {
  const [adding, startAdding] = useTransition()
  const requestKey = useRef<string | null>(null)
  const followUp = { title: title.charAt(0).toUpperCase() + title.slice(1, 300), dueOn: addDays(today, 7), ownerId }
  const add = () => {
    requestKey.current ??= crypto.randomUUID()
    const sent = { leadId, requestKey: requestKey.current, followUp }
    startAdding(async () => {
      await attempt(() => planFollowUp(sent))
    })
  }
  return (
    <div className={classes.proposal}>
      <CornerDownRight size={16} aria-hidden />
      <div className={classes.what}>
        <span className={classes.proposalLabel}>The article says what comes next</span>
        <q dir="auto">{title}</q>
        <div>
          <Button size="compact-sm" variant="light" onClick={add} loading={adding}>
            Follow up in a week
          </Button>
        </div>
      </div>
    </div>
  )
}
