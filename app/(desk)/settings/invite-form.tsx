'use client'

import { Button, CopyButton, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import type { Refusal } from '@/domain/result'
import { inviteUser } from './actions'
import classes from './settings.module.css'

/** Makes a one-time link for a colleague and shows it once. */
export function InviteForm() {
  const [link, setLink] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [pending, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    startTransition(async () => {
      const result = await inviteUser({ email: String(fields.get('email')), role: String(fields.get('role')) })
      setLink(result.ok ? result.value.link : undefined)
      setRefusal(result.ok ? undefined : result.reason)
    })
  }

  return (
    <>
      <Form className={classes.invite} onSubmit={submit}>
        <TextInput
          name="email"
          type="email"
          label="Invite a colleague"
          placeholder="E-mail, if you like"
          error={refusal?.sentence}
        />
        <NativeSelect name="role" label="Role" data={['analyst', 'viewer', 'admin']} />
        <Button type="submit" variant="default" loading={pending}>
          Make a link
        </Button>
      </Form>
      <div aria-live="polite">
        {link && (
          <div className={classes.link}>
            Send this link to your colleague. It opens one account, once, within seven days, and is not shown again.
            <code>{link}</code>
            <CopyButton value={link}>
              {({ copied, copy }) => (
                <Button size="xs" onClick={copy}>
                  {copied ? 'Copied' : 'Copy the link'}
                </Button>
              )}
            </CopyButton>
          </div>
        )}
      </div>
    </>
  )
}
