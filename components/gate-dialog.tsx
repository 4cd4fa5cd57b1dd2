'use client'

import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type GateAnswer, gateAnswerSchema, gateQuestions } from '@/domain/gate'
import type { Refusal } from '@/domain/result'
import { type Gate, gateOf, type Status, statusName } from '@/domain/statuses'
import classes from './gate-dialog.module.css'
import { type Asked, GateFields } from './gate-fields'
import { Form } from './ui/form'

interface GateDialogProps extends Asked {
  title: string
  to: Status
  /** Why the move was refused; what was typed stays. */
  refusal: Refusal | null
  pending: boolean
  onAnswer: (answer: GateAnswer) => void
  onClose: () => void
}

/** What a column asks for before a lead may enter it, asked in the move itself; or the reason why it passes without. */
export function GateDialog({ title, to, refusal, pending, onAnswer, onClose, ...rest }: GateDialogProps) {
  const gate = gateOf(to)
  const [passing, setPassing] = useState(false)
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const shown = wrong ?? refusal
  const errorOf = (field: string) => (shown?.field === field ? shown.sentence : undefined)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = gateAnswerSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)))
    const [issue] = parsed.error?.issues ?? []
    setWrong(issue ? { code: 'invalid', sentence: issue.message, field: String(issue.path[0]) } : null)
    if (parsed.success) onAnswer(parsed.data)
  }

  return (
    <Modal opened onClose={onClose} title={`Move to ${statusName(to)}`} size="md">
      <Form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <p className={classes.question}>
            <b>{title}</b>
            {gate && !passing && ` · ${gateQuestions[gate]}`}
          </p>
          {shown && !shown.field && (
            <Alert color="red" role="alert">
              {shown.sentence}
            </Alert>
          )}
          {gate && !passing && <GateFields gate={gate} errorOf={errorOf} {...rest} />}
          {passing && (
            <Textarea
              name="passReason"
              label="Why does it pass without?"
              description="The activity of the lead says so."
              error={errorOf('passReason')}
              autosize
              minRows={2}
              data-autofocus
            />
          )}
          <Group justify="space-between">
            {gate && mayPass(gate) ? (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setPassing(!passing)}>
                {passing ? 'Answer instead' : 'Pass without it…'}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" loading={pending}>
                {shown?.code === 'stale' ? 'Move it all the same' : `Move to ${statusName(to)}`}
              </Button>
            </Group>
          </Group>
        </Stack>
      </Form>
    </Modal>
  )
}

/** A lead is closed with a reason, always; the other gates open to one. */
const mayPass = (gate: Gate): boolean => gate !== 'lost-reason' && gate !== 'drop-reason'
