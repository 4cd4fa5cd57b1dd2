'use client'

import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useActionState } from 'react'
import { setUpAccount } from './actions'

/** Name, e-mail and password of a new account; what was typed stays when the server refuses. */
export function SetUpForm({ token, email }: { token: string; email: string | null }) {
  const [answer, submit, pending] = useActionState(setUpAccount, null)
  const error = (field: string) => (answer?.field === field ? answer.sentence : undefined)
  return (
    <form action={submit}>
      {/* Were it bound to the action, a refusal of a form sent without script would be drawn over and over, without end. */}
      <input type="hidden" name="token" value={token} />
      <Stack>
        {answer && !answer.field && (
          <Alert color="red" variant="light" role="alert">
            {answer.sentence}
          </Alert>
        )}
        <TextInput
          name="name"
          label="Your name"
          autoComplete="name"
          defaultValue={answer?.typed.name}
          error={error('name')}
          required
        />
        <TextInput
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          defaultValue={answer?.typed.email ?? email ?? ''}
          error={error('email')}
          required
        />
        <PasswordInput
          name="password"
          label="Password"
          description="Eight characters or more; a few words are best"
          autoComplete="new-password"
          minLength={8}
          maxLength={128}
          error={error('password')}
          required
        />
        <Button type="submit" loading={pending} fullWidth>
          Open the account
        </Button>
      </Stack>
    </form>
  )
}
