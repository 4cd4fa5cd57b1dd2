'use client'

import { Button } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Panel } from '@/components/ui/page'
import type { ContactPage } from '@/db/contact-list'
import { type ContactChannel, channelHref, contactChannels } from '@/domain/contact'
import { saveContact } from '../actions'
import { ContactForm } from '../contact-form'
import classes from '../contacts.module.css'

/** What is known of a person, and its edit in place. */
export function ContactCard({ contact, canEdit }: { contact: ContactPage; canEdit: boolean }) {
  const [editing, setEditing] = useState(false)
  const { id, version, name, role, organisation, side, channels } = contact
  if (editing) {
    return (
      <Panel id="known" title="Correct what is known">
        <ContactForm
          label={`Correct ${name}`}
          initial={{ name, role, organisation, side, channels }}
          save={(changed) => saveContact(id, version, changed)}
          onClose={() => setEditing(false)}
        />
      </Panel>
    )
  }
  return (
    <Panel
      id="known"
      title="What is known"
      aside={
        canEdit && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Pencil size={14} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        )
      }
    >
      <dl className={classes.known}>
        <dt>Role</dt>
        <dd dir="auto">{role ?? 'not disclosed'}</dd>
        <dt>Organisation</dt>
        <dd dir="auto">{organisation ?? 'not disclosed'}</dd>
        {channels.map((channel) => (
          <Channel key={`${channel.kind} ${channel.value}`} channel={channel} />
        ))}
      </dl>
    </Panel>
  )
}

function Channel({ channel }: { channel: ContactChannel }) {
  const href = channelHref(channel)
  return (
    <>
      <dt>{contactChannels.find(({ code }) => code === channel.kind)?.name}</dt>
      <dd>
        {href ? (
          <a className="link" href={href} target="_blank" rel="noopener noreferrer nofollow">
            {channel.value}
          </a>
        ) : (
          channel.value
        )}
      </dd>
    </>
  )
}
