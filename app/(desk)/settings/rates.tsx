'use client'

import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { type Day, formatDay } from '@/domain/day'
import type { Refusal } from '@/domain/result'
import { deleteRate, saveRate } from './rate-actions'
import classes from './settings.module.css'

interface Rate {
  currency: string
  ratedOn: Day
  dollars: number
  source: string
  enteredBy: string | null
}

/** The dated rates that charts convert money at, with a form for one more. */
export function Rates({ rates, today }: { rates: Rate[]; today: Day }) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [pending, startTransition] = useTransition()
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]))
    startTransition(async () => {
      const result = await saveRate(said)
      setRefusal(result.ok ? undefined : result.reason)
      if (result.ok) form.reset()
    })
  }

  return (
    <>
      <p className={classes.hint}>
        Charts sum amounts in US dollars at the newest rate of the day or before. An amount in a currency without a rate
        is left out, and the chart says so. A lead’s own page always shows what was disclosed.
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Currency</th>
            <th scope="col">In US dollars</th>
            <th scope="col">From</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ currency, ratedOn, dollars, source, enteredBy }) => (
            <tr key={`${currency} ${ratedOn}`}>
              <th scope="row">{currency}</th>
              <td className="tabular">{dollars}</td>
              <td>{ratedOn < '1980' ? 'always' : formatDay(ratedOn)}</td>
              <td>
                {source}
                {enteredBy && <span className={classes.email}>entered by {enteredBy}</span>}
              </td>
              <td>
                {currency !== 'USD' && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    aria-label={`Remove ${currency} of ${formatDay(ratedOn)}`}
                    onClick={() => startTransition(() => deleteRate(currency, ratedOn))}
                  >
                    Remove
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form className={classes.rate} onSubmit={submit}>
        <TextInput
          name="currency"
          label="Currency"
          placeholder="CNY"
          maxLength={3}
          required
          error={error('currency')}
        />
        <TextInput
          name="dollars"
          label="One is worth, in US dollars"
          placeholder="0.14"
          inputMode="decimal"
          required
          error={error('dollars')}
        />
        <TextInput name="ratedOn" label="From" type="date" defaultValue={today} required error={error('ratedOn')} />
        <TextInput name="source" label="Source" placeholder="State Bank of Pakistan" error={error('source')} />
        <Button type="submit" variant="default" loading={pending}>
          Enter the rate
        </Button>
      </Form>
    </>
  )
}
