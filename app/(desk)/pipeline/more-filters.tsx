'use client'

import { Button, Group, MultiSelect, Popover, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useOpening } from '@/components/ui/first-use'
import { Form } from '@/components/ui/form'
import { noFilter, parsePipelineFilter } from '@/domain/pipeline-filter'
import { Choice, Havings, MILLION, Millions } from './filter-fields'
import classes from './filter-menu.module.css'
import { amountNames, dueNames } from './filter-words'
import { countMore, MoreFace, type MoreFiltersProps, questions } from './more-button'

const kindNames = { investment: 'Investment', outreach: 'Outreach' }
const onlyOrWithout = { yes: 'Only', no: 'Without' }

/** The questions that are asked less often, in one form. */
export function MoreFilters({ filter, onAsk, countries }: MoreFiltersProps) {
  const { opened, setOpened, button } = useOpening()
  const asked = countMore(filter)

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
          ref={button}
          type="button"
          className={classes.button}
          data-asked={asked > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          <MoreFace asked={asked} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="More filters">
        <Form onSubmit={submit}>
          <Stack gap="xs">
            <Group grow>
              <Choice name="due" label="Follow-up" names={dueNames} filter={filter} data-autofocus />
              <Choice name="kind" label="Kind" names={kindNames} filter={filter} />
            </Group>
            <Group grow>
              <Choice name="hold" label="On hold" names={onlyOrWithout} filter={filter} />
              <Choice name="quiet" label="Gone quiet" names={onlyOrWithout} filter={filter} />
              <Choice name="sample" label="Samples" names={onlyOrWithout} filter={filter} />
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
              <Choice name="amount" label="Amount" names={amountNames} filter={filter} />
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
        </Form>
      </Popover.Dropdown>
    </Popover>
  )
}
