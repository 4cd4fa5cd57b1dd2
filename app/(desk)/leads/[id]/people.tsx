'use client'

import { ActionIcon, Button } from '@mantine/core'
import { Pencil, UserPlus } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { Panel } from '@/components/ui/page'
import type { LeadContact } from '@/db/contacts'
import type { Side } from '@/domain/reading'
import { PersonForm } from '../../facts/person-form'
import classes from './lead.module.css'

const sides: { side: Side; name: string }[] = [
  { side: 'investor', name: 'Investor’s side' },
  { side: 'host', name: 'Host’s side' },
  { side: 'other', name: 'Others' },
]

type PersonOfLead = LeadContact & { from: string | null }

/** Who has to do with the lead, by side: an official of the host is never the investor's contact. */
export function People({ leadId, people, canEdit }: { leadId: number; people: PersonOfLead[]; canEdit: boolean }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const close = () => setEditing(null)
  return (
    <Panel id="people" title="People">
      {people.length === 0 && editing !== 'new' && <p className={classes.none}>Nobody is named yet.</p>}
      {sides.map(({ side, name }) => {
        const there = people.filter((person) => person.side === side)
        return (
          there.length > 0 && (
            <section key={side} className={classes.people} aria-label={name}>
              <h3 className={classes.sideName}>{name}</h3>
              <ul className={classes.plain}>
                {there.map((person) => (
                  <li key={person.id}>
                    {editing === person.id ? (
                      <PersonForm
                        leadId={leadId}
                        contact={{ id: person.id, version: person.version }}
                        initial={{ name: person.name, role: person.role, org: person.organisation, side }}
                        onClose={close}
                      />
                    ) : (
                      <Person person={person} onEdit={canEdit ? () => setEditing(person.id) : null} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      {editing === 'new' && (
        <PersonForm
          leadId={leadId}
          contact={null}
          initial={{ name: '', role: null, org: null, side: 'investor' }}
          onClose={close}
        />
      )}
      {canEdit && editing !== 'new' && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          leftSection={<UserPlus size={15} aria-hidden />}
          onClick={() => setEditing('new')}
        >
          Add a person
        </Button>
      )}
    </Panel>
  )
}

function Person({ person, onEdit }: { person: PersonOfLead; onEdit: (() => void) | null }) {
  return (
    <div className={classes.person}>
      <div>
        <Link className={classes.personName} href={`/contacts/${person.id}`} prefetch={false} dir="auto">
          {person.name}
        </Link>
        <p className={classes.role} dir="auto">
          {[person.role ?? 'role not disclosed', person.organisation, person.from && `from ${person.from}`]
            .filter(Boolean)
            .join(', ')}
          {person.articleId && person.start !== null && (
            <>
              {' '}
              ·{' '}
              <Link className="link" href={`/articles/${person.articleId}#m-${person.start}`} prefetch={false}>
                in the article
              </Link>
            </>
          )}
        </p>
        {otherWordings(person).map(({ articleId, role, start, publisher, headline }) => (
          <p key={articleId} className={classes.role} dir="auto">
            “{role}” in{' '}
            <Link
              className="link"
              href={`/articles/${articleId}${start === null ? '' : `#m-${start}`}`}
              title={headline}
              prefetch={false}
            >
              {publisher ?? 'another article'}
            </Link>
          </p>
        ))}
      </div>
      {onEdit && (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Correct ${person.name}`} onClick={onEdit}>
          <Pencil size={14} />
        </ActionIcon>
      )}
    </div>
  )
}

/** Where an article words the role otherwise than the one first read. */
const otherWordings = ({ role, mentions }: PersonOfLead) =>
  mentions.filter((mention) => mention.role !== null && mention.role !== role)
