'use client'

import type { FactField } from '@/domain/fact'
import { type HeldValues, holdsMany } from '@/domain/held'
import { amountSchema, capacitySchema, readEventSchema } from '@/domain/reading'
import { CountryEditor, PhraseEditor, PhrasesEditor, SectorsEditor, StageEditor } from './choice-editors'
import { EventsEditor } from './events-editor'
import { MeasureEditor } from './measure-editor'

export interface EditorProps<Value> {
  label: string
  initial: Value
  /** Called with each change; the value is checked where it is written. */
  onChange: (value: unknown) => void
}

interface FactEditorProps {
  field: FactField
  name: string
  held: HeldValues[FactField]
  onChange: (value: unknown) => void
}

/** The editor that suits a field. */
export function FactEditor({ field, name, held, onChange }: FactEditorProps) {
  const text = typeof held === 'string' ? held : null
  const texts = Array.isArray(held) ? held.filter((one) => typeof one === 'string') : []
  const props = { label: name, onChange }
  if (field === 'investorCountry' || field === 'destination') return <CountryEditor {...props} initial={text} />
  if (field === 'stage') return <StageEditor {...props} initial={text} />
  if (field === 'sectors') return <SectorsEditor {...props} initial={texts} />
  if (field === 'events') return <EventsEditor {...props} initial={readEventSchema.array().catch([]).parse(held)} />
  if (field === 'amount') {
    const amount = amountSchema.safeParse(held).data
    return <MeasureEditor {...props} initial={{ value: amount?.value, unit: amount?.currency }} unitKey="currency" />
  }
  if (field === 'capacity') {
    const capacity = capacitySchema.safeParse(held).data
    return <MeasureEditor {...props} initial={{ value: capacity?.value, unit: capacity?.unit }} unitKey="unit" />
  }
  if (field === 'jobs')
    return <MeasureEditor {...props} initial={{ value: typeof held === 'number' ? held : undefined }} />
  return holdsMany(field) ? <PhrasesEditor {...props} initial={texts} /> : <PhraseEditor {...props} initial={text} />
}
