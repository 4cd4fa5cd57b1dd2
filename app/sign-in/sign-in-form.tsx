'use client'

import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Form } from '@/components/ui/form'

const sentences: Record<number, string> = {
  401: 'E-mail address and password do not go together. Try again.',
  429: 'Too many tries. Wait a quarter of an hour, then try again.',
}

/** Signs in through the library's own HTTP route, which limits how often one can try. */
export function SignInForm() {
  const [refusal, setRefusal] = useState<string>()
  const [pending, setPending] = useState(false)

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    setPending(true)
    setRefusal(undefined)
    const answer = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: String(fields.email).trim(), password: fields.password }),
    }).catch(() => null)
    if (answer?.ok) return window.location.assign('/')
    setPending(false)
    setRefusal(answer ? (sentences[answer.status] ?? sentences[401]) : 'The server did not answer. Try again.')
  }

  return (
    <Form onSubmit={signIn}>
      <Stack>
        {refusal && (
          <Alert color="red" variant="light" role="alert">
            {refusal}
          </Alert>
        )}
        <TextInput name="email" type="email" label="E-mail" autoComplete="username" required withAsterisk={false} />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} />
        <Button type="submit" loading={pending} fullWidth>
          Sign in
        </Button>
      </Stack>
    </Form>
  )
}
