'use client'

import { Button, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTransition } from 'react'
import type { Result } from '@/domain/result'
import { type Role, roles } from '@/domain/user'
import { setDeactivated, setRole, withdrawInvitation } from './actions'
import classes from './settings.module.css'

interface Person {
  id: string
  name: string
  email: string
  role: Role
  deactivated: boolean
}
interface Invitation {
  id: number
  role: Role
  email: string | null
  expiresAt: string
}

/** Who works here and in which role, and who was invited. */
export function Team({ me, people, invitations }: { me: string; people: Person[]; invitations: Invitation[] }) {
  const [pending, startTransition] = useTransition()
  const change = (act: () => Promise<Result<{ id: string }>>) =>
    startTransition(async () => {
      const result = await act()
      if (!result.ok) notifications.show({ color: 'red', message: result.reason.sentence })
    })
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                {person.name} {person.id === me && '(you)'} {person.deactivated && '(deactivated)'}
                <span className={classes.email}>{person.email}</span>
              </td>
              <td>
                <NativeSelect
                  aria-label={`Role of ${person.name}`}
                  data={[...roles]}
                  value={person.role}
                  disabled={pending || person.deactivated}
                  onChange={(event) => change(() => setRole(person.id, event.target.value))}
                />
              </td>
              <td>
                {person.id !== me && (
                  <Button
                    variant="default"
                    size="xs"
                    loading={pending}
                    onClick={() => change(() => setDeactivated(person.id, !person.deactivated))}
                  >
                    {person.deactivated ? 'Let in again' : 'Deactivate'}
                  </Button>
                )}
              </td>
            </tr>
          ))}
          {invitations.map((invitation) => (
            <tr key={`invitation-${invitation.id}`}>
              <td>
                Invited{invitation.email && `: ${invitation.email}`}
                <span className={classes.email}>the link is good until {invitation.expiresAt.slice(0, 10)}</span>
              </td>
              <td>{invitation.role}</td>
              <td>
                <Button
                  variant="default"
                  size="xs"
                  loading={pending}
                  onClick={() => startTransition(() => withdrawInvitation(invitation.id))}
                >
                  Withdraw
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
