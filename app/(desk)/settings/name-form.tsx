'use client'

import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { renameSelf } from './actions'
import classes from './settings.module.css'

/** Changes the name under which one's notes and moves are told. */
export function NameForm({ name }: { name: string }) {
  const [error, setError] = useState<string>()
  const [pending, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('name'))
    startTransition(async () => {
      const result = await renameSelf(typed)
      setError(result.ok ? undefined : result.reason.sentence)
      if (result.ok) notifications.show({ message: `You are ${result.value.name} from now on` })
    })
  }

  return (
    <Form className={classes.invite} onSubmit={submit}>
      <TextInput name="name" aria-label="Your name" defaultValue={name} autoComplete="name" error={error} required />
      <Button type="submit" variant="default" loading={pending}>
        Save
      </Button>
    </Form>
  )
}
