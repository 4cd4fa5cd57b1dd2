'use client'

import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '@/domain/day'
import { dropReasons, lostReasons } from '@/domain/gate'
import { noteKinds } from '@/domain/note'
import type { Gate } from '@/domain/statuses'
import { countriesByName } from './country-choices'
import classes from './gate-dialog.module.css'

export interface Colleague {
  id: string
  name: string
}

/** Who is asked, and when. */
export interface Asked {
  /** Who can own a lead, and who of them asks. */
  owners: Colleague[]
  me: string
  today: Day
}

interface GateFieldsProps extends Asked {
  gate: Gate
  errorOf: (field: string) => string | undefined
}

/** The fields of what a gate asks for. */
export function GateFields({ gate, owners, me, today, errorOf }: GateFieldsProps) {
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
