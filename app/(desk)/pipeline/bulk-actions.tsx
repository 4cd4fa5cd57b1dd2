'use client'

import { Button, Menu } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { type Status, statuses } from '@/domain/statuses'
import { assignLeadsAction } from '../moves/actions'
import { bringBackLeadsAction, trashLeadsAction } from '../moves/bulk-actions'
import { type SeenLead, useMoves } from '../moves/moves'
import { exportFormats } from './export-menu'
import classes from './list.module.css'

const BulkSectors = dynamic(() => import('./bulk-dialogs').then((module) => module.BulkSectors))
const BulkFollowUp = dynamic(() => import('./bulk-dialogs').then((module) => module.BulkFollowUp))

interface BulkActionsProps {
  chosen: SeenLead[]
  onClear: () => void
  /** Moves them; by default as `useMoves` does. */
  onMove?: (to: Status) => Promise<boolean>
}

/** What can be done to all that are chosen: move, give, sectors, follow-up, export, delete. */
export function BulkActions({ chosen, onClear, onMove }: BulkActionsProps) {
  const { owners, me, moveMany, changeMany } = useMoves()
  const [dialog, setDialog] = useState<'sectors' | 'follow-up' | null>(null)
  const done = async (work: Promise<boolean>) => {
    if (await work) onClear()
  }
  const give = (ownerId: string | null, name: string) =>
    done(
      changeMany(chosen, `given to ${name}`, (leads) => assignLeadsAction(leads.map((lead) => ({ ...lead, ownerId })))),
    )
  const remove = () =>
    done(
      changeMany(chosen, 'in the trash', trashLeadsAction, (leads) =>
        bringBackLeadsAction(leads.map(({ leadId }) => leadId)),
      ),
    )
  const [kept, gone] = chosen
  const ids = chosen.map(({ id }) => id).join(',')
  return (
    <section className={classes.bulk} aria-label="What is chosen">
      <b>{chosen.length} chosen</b>
      <Choice name="Move to…">
        {statuses.map(({ code, name }) => (
          <Menu.Item
            key={code}
            leftSection={<span className={classes.dot} style={{ background: `var(--status-${code})` }} aria-hidden />}
            onClick={() => done(onMove ? onMove(code) : moveMany(chosen, code))}
          >
            {name}
          </Menu.Item>
        ))}
      </Choice>
      <Choice name="Give to…">
        {owners.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => give(id, name)}>
            {id === me ? `${name} (me)` : name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => give(null, 'nobody')}>Nobody</Menu.Item>
      </Choice>
      <Button size="compact-sm" variant="default" onClick={() => setDialog('sectors')}>
        Sectors…
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setDialog('follow-up')}>
        Follow-up…
      </Button>
      <Choice name="Export">
        {exportFormats.map(({ code, name }) => (
          <Menu.Item key={code} component="a" href={`/pipeline/export?ids=${ids}&format=${code}`} download>
            {name}
          </Menu.Item>
        ))}
      </Choice>
      {kept && gone && chosen.length === 2 && (
        <Button
          component={Link}
          href={`/leads/${kept.id}/merge?with=${gone.id}`}
          size="compact-sm"
          variant="default"
          leftSection={<GitMerge size={14} aria-hidden />}
        >
          Merge…
        </Button>
      )}
      <Button size="compact-sm" variant="default" c="var(--mantine-color-error)" onClick={remove}>
        Delete
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onClear}>
        Clear
      </Button>
      {dialog === 'sectors' && <BulkSectors chosen={chosen} onClose={() => setDialog(null)} onDone={onClear} />}
      {dialog === 'follow-up' && <BulkFollowUp chosen={chosen} onClose={() => setDialog(null)} onDone={onClear} />}
    </section>
  )
}

const Choice = ({ name, children }: { name: string; children: ReactNode }) => (
  <Menu position="top-start" withinPortal>
    <Menu.Target>
      <Button size="compact-sm" variant="default">
        {name}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
)
