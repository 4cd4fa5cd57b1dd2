'use client'

import { Alert, Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Day } from '@/domain/day'
import { dropReasons, type GateAnswer, gateAnswerSchema, gateQuestions, lostReasons } from '@/domain/gate'
import { noteKinds } from '@/domain/note'
import type { Refusal } from '@/domain/result'
import { type Gate, gateOf, type Status, statusName } from '@/domain/statuses'
import { countriesByName } from './country-choices'
import classes from './gate-dialog.module.css'

export interface Colleague {
  id: string
  name: string
}

interface GateDialogProps {
  title: string
  to: Status
  /** Who can own a lead, and who of them asks. */
  owners: Colleague[]
  me: string
  today: Day
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
      <form onSubmit={submit} noValidate>
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
      </form>
    </Modal>
  )
}

/** A lead is closed with a reason, always; the other gates open to one. */
const mayPass = (gate: Gate): boolean => gate !== 'lost-reason' && gate !== 'drop-reason'

interface GateFieldsProps extends Pick<GateDialogProps, 'owners' | 'me' | 'today'> {
  gate: Gate
  errorOf: (field: string) => string | undefined
}

function GateFields({ gate, owners, me, today, errorOf }: GateFieldsProps) {
  switch (gate) {
    case 'owner':
      return (
        <NativeSelect
          name="ownerId"
          label="Owner"
          defaultValue={me}
          error={errorOf('ownerId')}
          data={owners.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (me)` : name }))}
          data-autofocus
        />
      )
    case 'two-way-note':
      return (
        <>
          <Group grow>
            <NativeSelect
              name="noteKind"
              label="Kind"
              data={noteKinds.filter(({ twoWay }) => twoWay).map(({ code, name }) => ({ value: code, label: name }))}
            />
            <TextInput
              name="noteHeldOn"
              type="date"
              label="Date"
              max={today}
              defaultValue={today}
              error={errorOf('noteHeldOn')}
            />
          </Group>
          <Textarea
            name="noteBody"
            label="What did they say?"
            description="Markdown. It becomes a note on the lead."
            error={errorOf('noteBody')}
            autosize
            minRows={4}
            maxRows={14}
            data-autofocus
          />
        </>
      )
    case 'agreement-date':
      return <DateOf name="agreementOn" label="Date of the agreement" max={today} error={errorOf('agreementOn')} />
    case 'operational-date':
      return <DateOf name="operationalOn" label="Operating since" max={today} error={errorOf('operationalOn')} />
    case 'lost-reason':
      return (
        <>
          <Reason suggestions={lostReasons} error={errorOf('reason')} />
          <NativeSelect
            name="lostTo"
            label="Lost to"
            error={errorOf('lostTo')}
            data={[
              { value: '', label: 'Not known, or to nobody' },
              ...countriesByName.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        </>
      )
    case 'drop-reason':
      return <Reason suggestions={dropReasons} error={errorOf('reason')} />
  }
}

const DateOf = (props: { name: string; label: string; max: Day; error: string | undefined }) => (
  <TextInput type="date" data-autofocus {...props} />
)

/** A reason in one's own words, begun with a common one at a click. */
function Reason({ suggestions, error }: { suggestions: readonly string[]; error: string | undefined }) {
  const [reason, setReason] = useState('')
  return (
    <div>
      <Textarea
        name="reason"
        label="Reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={error}
        autosize
        minRows={2}
        data-autofocus
      />
      <ul className={classes.suggestions} aria-label="Common reasons">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              className={classes.suggestion}
              aria-pressed={reason === suggestion}
              onClick={() => setReason(suggestion)}
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
