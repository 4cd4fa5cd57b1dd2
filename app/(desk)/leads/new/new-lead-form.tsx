'use client'

import { Alert, Button, Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { countryChoices } from '@/components/country-choices'
import { Form } from '@/components/ui/form'
import { KindChoice } from '@/components/ui/kind-choice'
import type { Refusal } from '@/domain/result'
import { sectors } from '@/domain/sectors'
import { NameTwins } from '../../facts/name-twins'
import { refusalOf } from '../../facts/save'
import { add } from './actions'
import classes from './new-lead.module.css'

const choose = { data: countryChoices, searchable: true, clearable: true, limit: 60, placeholder: 'not disclosed' }

/** What is known of a lead at first. What is typed stays where it is whatever the answer. */
export function NewLeadForm({ homeCountry }: { homeCountry: string }) {
  const router = useRouter()
  const [kind, setKind] = useState<'investment' | 'outreach'>('investment')
  const [name, setName] = useState('')
  const [investorCountry, setInvestorCountry] = useState<string | null>(null)
  const [destination, setDestination] = useState<string | null>(homeCountry)
  const [chosen, setChosen] = useState<string[]>([])
  const [amount, setAmount] = useState('')
  const [note, setNote] = useState('')
  const [evenSo, setEvenSo] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [adding, startAdding] = useTransition()
  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (adding) return
    startAdding(async () => {
      const said = { kind, name, investorCountry, destination, sectors: chosen, amount, note, evenSo }
      setRefusal(await refusalOf(() => add(said)))
    })
  }
  return (
    <Form onSubmit={submit} className={classes.form} noValidate aria-busy={adding}>
      {refusal && !refusal.field && (
        <Alert color="red" role="alert" variant="light">
          {refusal.sentence}
        </Alert>
      )}
      <KindChoice kind={kind} onChoose={setKind} />
      <TextInput
        label={kind === 'outreach' ? 'Who is invited?' : 'Investor'}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorOf('name')}
        required
        data-autofocus
      />
      {kind === 'investment' && <NameTwins name={name} leadId={null} destination={destination} offer={() => null} />}
      {refusal?.code === 'duplicate' && (
        <Checkbox
          checked={evenSo}
          onChange={(event) => setEvenSo(event.currentTarget.checked)}
          label="This is a lead of its own"
        />
      )}
      <div className={classes.pair}>
        <Select label="Home country" {...choose} value={investorCountry} onChange={setInvestorCountry} />
        <Select label="Destination" {...choose} value={destination} onChange={setDestination} />
      </div>
      <MultiSelect
        label="Sectors"
        data={sectors.map(({ code, name: label }) => ({ value: code, label }))}
        value={chosen}
        onChange={setChosen}
        searchable
        placeholder={chosen.length === 0 ? 'not disclosed' : undefined}
      />
      <TextInput
        label="Amount"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
        error={errorOf('amount')}
        placeholder="not disclosed"
        description="As in USD 1.5bn"
      />
      <Textarea
        label="How we know"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={errorOf('note')}
        autosize
        minRows={3}
        maxRows={12}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={adding}>
          Add the lead
        </Button>
        <Button variant="subtle" color="gray" onClick={() => router.back()}>
          Cancel
        </Button>
      </div>
    </Form>
  )
}
