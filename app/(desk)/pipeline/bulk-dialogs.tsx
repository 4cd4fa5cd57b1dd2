'use client'

import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '@/domain/day'
import { ok, refused } from '@/domain/result'
import { type Sector, sectorCodes, sectors } from '@/domain/sectors'
import { FollowUpForm } from '../follow-ups/follow-up-form'
import { changeSectorsAction, planFollowUpsAction } from '../moves/bulk-actions'
import { type SeenLead, useMoves } from '../moves/moves'

interface BulkDialogProps {
  chosen: SeenLead[]
  onClose: () => void
  /** Called once they were changed. */
  onDone: () => void
}

const named = (chosen: SeenLead[]) => (chosen.length === 1 ? (chosen[0]?.title ?? '1 lead') : `${chosen.length} leads`)

/** Which sectors to put on all that are chosen, and which to take off. What else they are in stays. */
export function BulkSectors({ chosen, onClose, onDone }: BulkDialogProps) {
  const { changeMany } = useMoves()
  const [add, setAdd] = useState<Sector[]>([])
  const [remove, setRemove] = useState<Sector[]>([])
  const [working, setWorking] = useState(false)
  const save = async () => {
    setWorking(true)
    const changed = await changeMany(chosen, 'with other sectors', (leads) =>
      changeSectorsAction(leads, { add, remove }),
    )
    setWorking(false)
    if (!changed) return
    onClose()
    onDone()
  }
  return (
    <Modal opened onClose={onClose} title={`Sectors of ${named(chosen)}`}>
      <Stack gap="sm">
        <SectorPicker label="Put on" chosen={add} without={remove} onChange={setAdd} first />
        <SectorPicker label="Take off" chosen={remove} without={add} onChange={setRemove} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save} loading={working} disabled={add.length + remove.length === 0}>
            Change sectors
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface SectorPickerProps {
  label: string
  chosen: Sector[]
  without: Sector[]
  onChange: (sectors: Sector[]) => void
  first?: boolean
}

const SectorPicker = ({ label, chosen, without, onChange, first }: SectorPickerProps) => (
  <MultiSelect
    label={label}
    placeholder={chosen.length > 0 ? '' : 'No sector'}
    data={sectors.filter(({ code }) => !without.includes(code)).map(({ code, name }) => ({ value: code, label: name }))}
    value={chosen}
    onChange={(codes) => onChange(sectorCodes.filter((code) => codes.includes(code)))}
    searchable
    data-autofocus={first || undefined}
  />
)

/** One follow-up for all that are chosen: one text, one day, one owner. */
export function BulkFollowUp({ chosen, onClose, onDone }: BulkDialogProps) {
  const { owners, me, today, changeMany } = useMoves()
  const [requestKey] = useState(() => crypto.randomUUID())
  return (
    <Modal opened onClose={onClose} title={`Follow-up on ${named(chosen)}`}>
      <FollowUpForm
        label="Plan it"
        initial={{ title: '', dueOn: addDays(today, 7), ownerId: me, repeats: null }}
        colleagues={owners}
        today={today}
        save={async (followUp) => {
          if (!followUp.title.trim()) return refused('invalid', 'Say what is to be done', 'title')
          const planned = await changeMany(chosen, `to follow up`, (leads) =>
            planFollowUpsAction(leads, { requestKey, followUp }),
          )
          if (!planned) return refused('invalid', 'Nothing was planned: the reason stands beside.')
          onDone()
          return ok(null)
        }}
        onClose={onClose}
      />
    </Modal>
  )
}
