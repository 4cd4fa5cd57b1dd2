'use client'

import { MultiSelect, NativeSelect, NumberInput } from '@mantine/core'
import { havings, type PipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'

export const MILLION = 1e6

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

interface ChoiceProps {
  name: 'due' | 'kind' | 'amount' | 'hold' | 'quiet' | 'sample'
  label: string
  /** What can be asked, by its word in the address. */
  names: Record<string, string>
  filter: PipelineFilter
  'data-autofocus'?: boolean
}

/** One question that has a few answers, or is not asked. */
export const Choice = ({ names, filter, ...rest }: ChoiceProps) => (
  <NativeSelect
    size="xs"
    defaultValue={pipelineFilterParams({ [rest.name]: filter[rest.name] }).get(rest.name) ?? ''}
    data={[{ value: '', label: 'All' }, ...Object.entries(names).map(([value, label]) => ({ value, label }))]}
    {...rest}
  />
)

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
