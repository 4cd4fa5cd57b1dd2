'use client'

import { ActionIcon, Button } from '@mantine/core'
import { Pencil, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Side } from '@/domain/reading'
import classes from './facts.module.css'
import { PersonForm } from './person-form'
import { ValueChip } from './value-chip'

interface Person {
  id: number
  name: string
  role: string | null
  organisation: string | null
  side: Side
  version: number
  path: string | null
  start: number | null
  /** How this article words the role, where that is not the role they are known under. */
  wording: string | null
}

const sideNames: Record<Side, string> = { investor: 'Investor’s side', host: 'Host’s side', other: 'Other' }

/** The people of a lead: who, in what role, on whose side. Each can be corrected or taken off, and others added. */
export function People({ leadId, people, canEdit }: { leadId: number; people: Person[]; canEdit: boolean }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const close = () => setEditing(null)
  return (
    <>
      <ul className={classes.people}>
        {people.map(({ id, version, name, role, organisation, side, path, start, wording }) =>
          editing === id ? (
            <li key={id}>
              <PersonForm
                leadId={leadId}
                contact={{ id, version }}
                initial={{ name, role, org: organisation, side }}
                onClose={close}
              />
            </li>
          ) : (
            <li key={id} className={classes.person}>
              <div>
                <ValueChip said={name} family="people" path={path} start={start} />{' '}
                <span className={classes.side}>{sideNames[side]}</span>
                <p className={classes.role} dir="auto">
                  {[role ?? 'role not disclosed', organisation].filter(Boolean).join(', ')}
                </p>
                {wording && (
                  <p className={classes.role} dir="auto">
                    here: “{wording}”
                  </p>
                )}
              </div>
              {canEdit && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  className={classes.pencil}
                  aria-label={`Correct ${name}`}
                  onClick={() => setEditing(id)}
                >
                  <Pencil size={14} />
                </ActionIcon>
              )}
            </li>
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <PersonForm
          leadId={leadId}
          contact={null}
          initial={{ name: '', role: null, org: null, side: 'investor' }}
          onClose={close}
        />
      ) : (
        canEdit && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<UserPlus size={14} />}
            onClick={() => setEditing('new')}
          >
            Add a person
          </Button>
        )
      )}
    </>
  )
}
