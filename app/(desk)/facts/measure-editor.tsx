'use client'

import { Autocomplete, TextInput } from '@mantine/core'
import { useState } from 'react'
import { typedNumber } from '@/domain/typed-number'
import type { EditorProps } from './fact-editor'
import classes from './facts.module.css'

const currencies = 'USD EUR GBP CNY PKR AED SAR QAR KWD TRY JPY KRW INR MYR SGD CAD AUD CHF'.split(' ')
const units = ['MW', 'MWh', 't/y', 'units/y', 'bpd', 'TEU/y', 'rooms', 'km', 'ha']

interface MeasureEditorProps extends EditorProps<{ value?: number; unit?: string }> {
  /** What the unit is called in the value; none for a bare count. */
  unitKey?: 'currency' | 'unit'
}

/** A number, typed as people write it ("1.5bn"), with its currency or unit. Nothing typed means not disclosed. */
export function MeasureEditor({ label, initial, onChange, unitKey }: MeasureEditorProps) {
  const [typed, setTyped] = useState(initial.value === undefined ? '' : initial.value.toLocaleString('en'))
  const [unit, setUnit] = useState(initial.unit ?? (unitKey === 'currency' ? 'USD' : ''))
  const number = typedNumber(typed)
  const say = (text: string, of: string) => {
    if (text.trim() === '') return onChange(null)
    const value = typedNumber(text)
    onChange(unitKey ? { value, [unitKey]: unitKey === 'currency' ? of.trim().toUpperCase() : of.trim() } : value)
  }
  return (
    <div className={classes.measure}>
      <TextInput
        aria-label={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          say(event.currentTarget.value, unit)
        }}
        error={typed && Number.isNaN(number) ? 'A number, as 1.5bn or 1,200' : undefined}
        autoFocus
        placeholder="not disclosed"
        description={/[a-z]/i.test(typed) && !Number.isNaN(number) ? number.toLocaleString('en') : undefined}
      />
      {unitKey && (
        <Autocomplete
          aria-label={unitKey === 'currency' ? 'Currency' : 'Unit'}
          data={unitKey === 'currency' ? currencies : units}
          value={unit}
          onChange={(chosen) => {
            setUnit(chosen)
            say(typed, chosen)
          }}
          placeholder={unitKey === 'currency' ? 'Currency' : 'Unit'}
        />
      )}
    </div>
  )
}
