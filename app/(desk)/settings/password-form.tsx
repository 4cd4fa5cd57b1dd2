'use client'

import { Alert, Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Form } from '@/components/ui/form'
import classes from './settings.module.css'

/** Changes one's own password through the sign-in library's route, and ends all other sessions. */
export function PasswordForm() {
  const [answer, setAnswer] = useState<{ ok: boolean; sentence: string }>()
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = Object.fromEntries(new FormData(form))
    setPending(true)
    const response = await fetch('/api/auth/change-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...fields, revokeOtherSessions: true }),
    }).catch(() => null)
    setPending(false)
    if (response?.ok) form.reset()
    setAnswer({
      ok: Boolean(response?.ok),
      sentence: response?.ok
        ? 'The password is changed. Everywhere else you are signed out.'
        : response
          ? 'The present password is not right. Nothing was changed.'
          : 'The server did not answer. Nothing was changed.',
    })
  }

  return (
    <Form className={classes.password} onSubmit={submit}>
      {answer && (
        <Alert color={answer.ok ? 'pine' : 'red'} variant="light" role="alert">
          {answer.sentence}
        </Alert>
      )}
      <PasswordInput
        name="currentPassword"
        label="Present password"
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <PasswordInput
        name="newPassword"
        label="New password"
        description="Eight characters or more; a few words are best"
        autoComplete="new-password"
        minLength={8}
        maxLength={128}
        required
        withAsterisk={false}
      />
      <div>
        <Button type="submit" variant="default" loading={pending}>
          Change the password
        </Button>
      </div>
    </Form>
  )
}
