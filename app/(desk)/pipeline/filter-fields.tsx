'use client'

import { MultiSelect, NativeSelect, NumberInput } from '@mantine/core'
import { havings, type PipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'

export const MILLION = 1e6
const yesNo = (yes: string, no: string) => [
  { value: '', label: 'All' },
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

/** Values that must all be there, or be missing. */
export const Havings = ({ name, label, filter }: { name: 'has' | 'lacks'; label: string; filter: PipelineFilter }) => (
  <MultiSelect
    size="xs"
    name={name}
    label={label}
    placeholder={filter[name].length > 0 ? '' : 'Anything'}
    defaultValue={filter[name]}
    data={havings.map(({ code, name }) => ({ value: code, label: name }))}
    comboboxProps={{ withinPortal: false }}
  />
)

/** With, without, or either. */
export function YesNo({
  name,
  label,
  filter,
}: {
  name: 'hold' | 'quiet' | 'sample'
  label: string
  filter: PipelineFilter
}) {
  const asked = pipelineFilterParams({ [name]: filter[name] }).get(name) ?? ''
  return <NativeSelect size="xs" name={name} label={label} defaultValue={asked} data={yesNo('Only', 'Without')} />
}

/** An amount in millions. */
export const Millions = ({ value, ...rest }: { name: string; label: string; value: number | null }) => (
  <NumberInput
    size="xs"
    min={0}
    hideControls
    thousandSeparator=","
    defaultValue={value === null ? '' : value / MILLION}
    {...rest}
  />
)
