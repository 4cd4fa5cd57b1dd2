'use client'

import { Button, Modal } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { writeDownContact } from './actions'
import { ContactForm } from './contact-form'

const nobody = { name: '', role: null, organisation: null, side: 'investor' as const, channels: [] }

/** The way to a contact by hand: the form, then the contact's own page. */
export function NewContact() {
  const [opened, setOpened] = useState(false)
  const router = useRouter()
  return (
    <>
      <Button
        leftSection={<UserPlus size={16} aria-hidden />}
        data-command="Add a contact"
        onClick={() => setOpened(true)}
      >
        Add a contact
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Add a contact">
        <ContactForm
          label="Add a contact"
          initial={nobody}
          save={async (contact) => {
            const added = await writeDownContact(contact)
            if (added.ok) router.push(`/contacts/${added.value}`)
            return added
          }}
          onClose={() => setOpened(false)}
        />
      </Modal>
    </>
  )
}
