'use client'

import { createContext, type ReactNode, use, useRef, useState } from 'react'
import type { Colleague } from '@/components/gate-fields'
import type { Standing } from '@/db/leads'
import { type Day, formatDay } from '@/domain/day'
import { type Status, statusName } from '@/domain/statuses'
import {
  assignLeadAction,
  holdLeadAction,
  moveLeadAction,
  moveLeadsAction,
  type Outcome,
  undoMoveAction,
  undoMovesAction,
} from './actions'
import type { ManyOutcome } from './outcome'
import { reach, tellOfMany, tellOfMove, tellOfRefusal } from './telling'
import { transition } from './transition'
import { useGate } from './use-gate'

/** A lead as the screen shows it: what a change of it must bring. */
export interface SeenLead {
  id: number
  title: string
  status: Status
  version: number
  /** Where the screen knows them: a change of these alone then is not refused for the sake of others. */
  ownerId?: string | null
  onHoldUntil?: string | null
}

/** What a change of many leads brings of each. */
interface Seen {
  leadId: number
  version: number
}

interface Moves {
  owners: Colleague[]
  me: string
  today: Day
  /** Whether who looks may change leads at all. */
  mayChange: boolean
  /** Moves a lead, asking for what the gate needs. `show` shows it there at once; it slides back by itself if refused. */
  move: (lead: SeenLead, to: Status, show?: () => void) => Promise<boolean>
  /** Moves many leads with one answer to the gate, and one way back. `show` as above. */
  moveMany: (leads: SeenLead[], to: Status, show?: () => void) => Promise<boolean>
  assign: (lead: SeenLead, owner: Colleague | null) => Promise<boolean>
  /** Changes many leads in one go, and says what was `done` to how many; with a way back, if there is one. */
  changeMany: (
    leads: SeenLead[],
    done: string,
    change: (leads: Seen[]) => Promise<ManyOutcome>,
    undo?: (leads: Seen[]) => Promise<ManyOutcome>,
  ) => Promise<boolean>
  hold: (lead: SeenLead, until: Day | null) => Promise<boolean>
  /** Says something to those who listen to the screen. */
  say: (sentence: string) => void
}

const MovesContext = createContext<Moves | null>(null)

/** Moving, giving and holding leads, for whatever stands within `MovesProvider`. */
export function useMoves(): Moves {
  const moves = use(MovesContext)
  if (!moves) throw new Error('useMoves wants a MovesProvider around it')
  return moves
}

/** Holds the gate's dialog and the region that announces, for all that moves leads within it. */
export function MovesProvider({
  children,
  ...known
}: Pick<Moves, 'owners' | 'me' | 'today' | 'mayChange'> & { children: ReactNode }) {
  const [said, say] = useState('')
  const { dialog, tryThrough } = useGate(known)
  const landed = useRef(new Map<number, Standing>())

  /** The lead as seen, at the version that one's own last change gave it, though the page has not brought that yet. */
  const asLanded = (lead: SeenLead): SeenLead => {
    const own = landed.current.get(lead.id)
    return own && own.status === lead.status && own.version > lead.version ? { ...lead, version: own.version } : lead
  }
  const land = (outcome: Outcome): Outcome => {
    if (outcome.ok) landed.current.set(outcome.value.leadId, outcome.value)
    return outcome
  }
  const landMany = (outcome: ManyOutcome): ManyOutcome => {
    for (const standing of outcome.ok ? outcome.landed : []) landed.current.set(standing.leadId, standing)
    return outcome
  }
  const asSeen = (lead: SeenLead): Seen => ({ leadId: lead.id, version: asLanded(lead).version })

  const tell = (outcome: Outcome, sentence: string, again?: (now: Standing) => void): boolean => {
    land(outcome)
    if (outcome.ok) say(sentence)
    else {
      const { now, reason } = outcome
      say(tellOfRefusal(reason, now && again ? () => again(now) : undefined))
    }
    return outcome.ok
  }

  const move: Moves['move'] = (lead, to, show) =>
    transition(async () => {
      show?.()
      let at = asLanded(lead)
      const { outcome, asked } = await tryThrough(lead.title, to, async (gate) => {
        const tried = land(
          await reach(moveLeadAction({ leadId: at.id, version: at.version, from: at.status, to, gate })),
        )
        // A second try, after somebody else's change was shown in the dialog, starts from there.
        if (!tried.ok && tried.now) at = { ...at, ...tried.now }
        return tried
      })
      if (outcome.ok) {
        say(`${lead.title} moved to ${statusName(to)}`)
        const { version } = outcome.value
        tellOfMove(lead, to, () =>
          transition(async () =>
            tell(
              await reach(undoMoveAction({ leadId: lead.id, version })),
              `${lead.title} is back in ${statusName(at.status)}`,
            ),
          ),
        )
      } else if (asked) say(`${lead.title} stays in ${statusName(at.status)}`)
      else {
        const { now, reason } = outcome
        say(tellOfRefusal(reason, now ? () => void move({ ...lead, ...now }, to) : undefined))
      }
      return outcome.ok
    })

  const changeMany: Moves['changeMany'] = (leads, done, change, undo) =>
    transition(async () => {
      const outcome = landMany(await reach(change(leads.map(asSeen))))
      say(
        outcome.ok ? tellOfMany(outcome, done, undo && (() => undoMany(outcome, undo))) : tellOfRefusal(outcome.reason),
      )
      return outcome.ok
    })

  const moveMany: Moves['moveMany'] = (leads, to, show) =>
    transition(async () => {
      show?.()
      const { outcome, asked } = await tryThrough(`${leads.length} leads`, to, async (gate) =>
        landMany(await reach(moveLeadsAction(leads.map((lead) => ({ ...asSeen(lead), from: lead.status, to, gate }))))),
      )
      if (outcome.ok) say(tellOfMany(outcome, `moved to ${statusName(to)}`, () => undoMany(outcome, undoMovesAction)))
      else say(asked ? `${leads.length} leads stay where they are` : tellOfRefusal(outcome.reason))
      return outcome.ok
    })

  const undoMany = (done: ManyOutcome, undo: (leads: Seen[]) => Promise<ManyOutcome>) =>
    transition(async () => {
      if (!done.ok) return false
      const back = landMany(await reach(undo(done.landed.map(({ leadId, version }) => ({ leadId, version })))))
      say(back.ok ? tellOfMany(back, 'back where they were') : tellOfRefusal(back.reason))
      return back.ok
    })

  const assign: Moves['assign'] = (lead, owner) =>
    transition(async () =>
      tell(
        await reach(
          assignLeadAction({
            leadId: lead.id,
            version: asLanded(lead).version,
            ownerId: owner?.id ?? null,
            was: lead.ownerId,
          }),
        ),
        owner ? `${owner.name} looks after ${lead.title}` : `${lead.title} has no owner`,
        ({ status, version }) => void assign({ id: lead.id, title: lead.title, status, version }, owner),
      ),
    )

  const hold: Moves['hold'] = (lead, until) =>
    transition(async () =>
      tell(
        await reach(holdLeadAction({ leadId: lead.id, version: asLanded(lead).version, until, was: lead.onHoldUntil })),
        until ? `${lead.title} is on hold until ${formatDay(until)}` : `${lead.title} is taken up again`,
        ({ status, version }) => void hold({ id: lead.id, title: lead.title, status, version }, until),
      ),
    )

  return (
    <MovesContext value={{ ...known, move, moveMany, assign, changeMany, hold, say }}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {said}
      </div>
      {dialog}
    </MovesContext>
  )
}
