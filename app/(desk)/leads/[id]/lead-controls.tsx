'use client'

import { ActionIcon, Button } from '@mantine/core'
import { ChevronDown, CircleUserRound, Ellipsis, GitMerge } from 'lucide-react'
import Link from 'next/link'
import { useOptimistic } from 'react'
import { formatDay } from '@/domain/day'
import { type Status, statuses, statusName } from '@/domain/statuses'
import { MoveMenu } from '../../moves/move-menu'
import { type SeenLead, useMoves } from '../../moves/moves'
import { DeleteLead } from './delete-lead'
import classes from './lead-controls.module.css'

interface LeadControlsProps {
  lead: SeenLead & { ownerId: string | null; onHoldUntil: string | null }
  owner: string | null
  /** Why a closed lead is closed. */
  closedReason: string | null
}

const path = statuses.filter(({ code, open }) => open || code === 'operational')

/** Where the lead stands on its way, and who looks after it: a step moves it, through its gate. */
export function LeadControls({ lead, owner, closedReason }: LeadControlsProps) {
  const { move, hold, mayChange } = useMoves()
  const [status, show] = useOptimistic(lead.status)
  const reached = path.findIndex(({ code }) => code === status)
  const go = (to: Status) => void move(lead, to, () => show(to))
  return (
    <div className={classes.controls}>
      {reached < 0 ? (
        <p className={classes.closed}>
          <span className={classes.dot} style={{ background: `var(--status-${status})` }} aria-hidden />
          <strong>{statusName(status)}</strong>
          {closedReason && <span dir="auto">{closedReason}</span>}
        </p>
      ) : (
        <ol className={classes.steps} aria-label="Status">
          {path.map(({ code, name }, at) => (
            <li
              key={code}
              className={classes.step}
              style={{ '--status': `var(--status-${status})` }}
              data-reached={at <= reached}
            >
              <button
                type="button"
                className={classes.stepButton}
                aria-current={code === status ? 'step' : undefined}
                disabled={!mayChange || code === status || status !== lead.status}
                onClick={() => go(code)}
                data-command={code === status || !mayChange ? undefined : `Move to ${name}`}
              >
                {name}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={classes.actions}>
        {mayChange ? (
          <MoveMenu lead={lead} offers="owner" className={classes.action} label={`Owner: ${owner ?? 'nobody'}`}>
            <CircleUserRound size={16} aria-hidden />
            {owner ?? 'No owner'}
            <ChevronDown size={14} aria-hidden />
          </MoveMenu>
        ) : (
          <span className={classes.owner}>{owner ?? 'No owner'}</span>
        )}
        {mayChange && (
          <MoveMenu lead={lead} onMove={go} className={classes.action} label="Move, give or hold">
            <Ellipsis size={16} aria-hidden />
          </MoveMenu>
        )}
        {mayChange && (
          <ActionIcon
            component={Link}
            href={`/leads/${lead.id}/merge`}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Merge with another lead"
            title="Merge with another lead"
            data-command="Merge with another lead"
          >
            <GitMerge size={16} />
          </ActionIcon>
        )}
        {mayChange && <DeleteLead lead={lead} />}
      </div>
      {lead.onHoldUntil && (
        <p className={classes.held}>
          On hold until {formatDay(lead.onHoldUntil)}
          {mayChange && (
            <Button size="compact-sm" variant="subtle" onClick={() => void hold(lead, null)}>
              Take up again
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
