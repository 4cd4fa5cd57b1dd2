'use client'

import { Button, Select, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { type FormEvent, useState, useTransition } from 'react'
import { NameTwins } from '@/app/(desk)/facts/name-twins'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { countryChoices } from '@/components/country-choices'
import { Form } from '@/components/ui/form'
import { KindChoice } from '@/components/ui/kind-choice'
import { attach, promote } from '../actions'
import classes from './article.module.css'

interface PromoteFormProps {
  articleId: number
  homeCountry: string
  /** True where the article bears a lead already, and this makes one more. */
  another?: boolean
}

/** Makes a lead of an article in which the engine found none, or one more that it missed. */
export function PromoteForm({ articleId, homeCountry, another = false }: PromoteFormProps) {
  const [opened, setOpened] = useState(false)
  const [kind, setKind] = useState<'investment' | 'outreach'>('investment')
  const [name, setName] = useState('')
  const [investorCountry, setInvestorCountry] = useState<string | null>(null)
  const [destination, setDestination] = useState<string | null>(homeCountry)
  const [sentence, setSentence] = useState<string>()
  const [isPromoting, startPromoting] = useTransition()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isPromoting) return
    startPromoting(async () => {
      const trouble = await sentenceOf(() => promote(articleId, { kind, name, investorCountry, destination }))
      setSentence(trouble)
      if (!trouble) setOpened(false)
    })
  }
  const join = (leadId: number) =>
    startPromoting(async () => {
      const trouble = await sentenceOf(() => attach(articleId, null, leadId))
      setSentence(trouble)
      if (!trouble) setOpened(false)
    })
  if (!opened) {
    return (
      <Button
        variant={another ? 'subtle' : 'default'}
        size={another ? 'compact-sm' : undefined}
        leftSection={another && <Plus size={14} />}
        onClick={() => setOpened(true)}
      >
        {another ? 'Another lead in this article' : 'Make it a lead'}
      </Button>
    )
  }
  const choose = { data: countryChoices, searchable: true, clearable: true, limit: 60, placeholder: 'not disclosed' }
  return (
    <Form onSubmit={submit} className={classes.promotion} aria-label={another ? 'Another lead' : 'Make it a lead'}>
      <KindChoice kind={kind} onChoose={setKind} />
      <TextInput
        label={kind === 'outreach' ? 'Who is invited?' : 'Investor'}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentence}
        required
        autoFocus
      />
      {kind === 'investment' && (
        <NameTwins
          name={name}
          leadId={null}
          destination={destination}
          offer={({ leadId, title }) => (
            <Button
              size="compact-xs"
              variant="default"
              disabled={isPromoting}
              aria-label={`Attach the article to ${title}`}
              onClick={() => join(leadId)}
            >
              Attach to it
            </Button>
          )}
        />
      )}
      <Select label="Home country" {...choose} value={investorCountry} onChange={setInvestorCountry} />
      <Select label="Destination" {...choose} value={destination} onChange={setDestination} />
      <div className={classes.actions}>
        <Button type="submit" loading={isPromoting}>
          Make the lead
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setOpened(false)}>
          Cancel
        </Button>
      </div>
    </Form>
  )
}
