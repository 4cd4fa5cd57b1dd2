'use client'

import { Button, Group, MultiSelect, NativeSelect, Popover, Stack, TextInput } from '@mantine/core'
import { SlidersHorizontal } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { countQuestions, noFilter, type PipelineFilter, parsePipelineFilter } from '@/domain/pipeline-filter'
import { Havings, MILLION, Millions, YesNo } from './filter-fields'
import classes from './filter-menu.module.css'
import { amountNames, dueNames } from './filter-words'

const questions = [
  'destination',
  'kind',
  'amount',
  'min',
  'max',
  'currency',
  'from',
  'to',
  'due',
  'hold',
  'quiet',
  'source',
  'sample',
  'has',
  'lacks',
] as const satisfies (keyof PipelineFilter)[]

interface MoreFiltersProps {
  filter: PipelineFilter
  onAsk: (change: Partial<PipelineFilter>) => void
  countries: { code: string; name: string }[]
}

/** The questions that are asked less often, in one form. */
export function MoreFilters({ filter, onAsk, countries }: MoreFiltersProps) {
  const [opened, setOpened] = useState(false)
  const own = { ...noFilter, ...Object.fromEntries(questions.map((key) => [key, filter[key]])) }
  const asked = countQuestions(own)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = Object.fromEntries([...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)]))
    const units = (millions: string | undefined) =>
      millions ? String(Number(millions.replaceAll(',', '')) * MILLION) : ''
    const read = parsePipelineFilter({ ...said, min: units(said.min), max: units(said.max) })
    setOpened(false)
    onAsk(Object.fromEntries(questions.map((key) => [key, read[key]])))
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus width={360}>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          data-asked={asked > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          <SlidersHorizontal size={14} aria-hidden />
          More
          {asked > 0 && <span className={classes.number}>{asked}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="More filters">
        <form onSubmit={submit}>
          <Stack gap="xs">
            <Group grow>
              <NativeSelect
                size="xs"
                name="due"
                label="Follow-up"
                defaultValue={filter.due ?? ''}
                data={[
                  { value: '', label: 'All' },
                  ...Object.entries(dueNames).map(([value, label]) => ({ value, label })),
                ]}
                data-autofocus
              />
              <NativeSelect
                size="xs"
                name="kind"
                label="Kind"
                defaultValue={filter.kind ?? ''}
                data={[
                  { value: '', label: 'All' },
                  { value: 'investment', label: 'Investment' },
                  { value: 'outreach', label: 'Outreach' },
                ]}
              />
            </Group>
            <Group grow>
              <YesNo name="hold" label="On hold" filter={filter} />
              <YesNo name="quiet" label="Gone quiet" filter={filter} />
              <YesNo name="sample" label="Samples" filter={filter} />
            </Group>
            <MultiSelect
              size="xs"
              name="destination"
              label="Destination"
              placeholder={filter.destination.length > 0 ? '' : 'All'}
              defaultValue={filter.destination}
              data={countries.map(({ code, name }) => ({ value: code, label: name }))}
              searchable
              comboboxProps={{ withinPortal: false }}
            />
            <Havings name="has" label="Has" filter={filter} />
            <Havings name="lacks" label="Has no" filter={filter} />
            <Group grow align="end">
              <NativeSelect
                size="xs"
                name="amount"
                label="Amount"
                defaultValue={filter.amount ?? ''}
                data={[
                  { value: '', label: 'All' },
                  ...Object.entries(amountNames).map(([value, label]) => ({ value, label })),
                ]}
              />
              <TextInput
                size="xs"
                name="currency"
                label="Currency"
                placeholder="USD"
                maxLength={3}
                defaultValue={filter.currency ?? ''}
              />
            </Group>
            <Group grow>
              <Millions name="min" label="At least (million)" value={filter.min} />
              <Millions name="max" label="At most (million)" value={filter.max} />
            </Group>
            <Group grow>
              <TextInput size="xs" type="date" name="from" label="Came in from" defaultValue={filter.from ?? ''} />
              <TextInput size="xs" type="date" name="to" label="to" defaultValue={filter.to ?? ''} />
            </Group>
            <TextInput
              size="xs"
              name="source"
              label="Publisher"
              placeholder="As it stands on the article"
              defaultValue={filter.source}
            />
            <Group justify="space-between" mt={4}>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => {
                  setOpened(false)
                  onAsk(Object.fromEntries(questions.map((key) => [key, noFilter[key]])))
                }}
              >
                Clear these
              </Button>
              <Button size="compact-sm" type="submit">
                Show leads
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
