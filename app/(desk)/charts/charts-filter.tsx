'use client'

import { NativeSelect } from '@mantine/core'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { countryCodes, countryName } from '@/domain/countries'
import { addDays, addMonths, type Day } from '@/domain/day'
import { countQuestions, NONE, type PipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'
import { sectors } from '@/domain/sectors'
import { statuses } from '@/domain/statuses'
import classes from './charts-page.module.css'

interface ChartsFilterProps {
  filter: PipelineFilter
  today: Day
  owners: { id: string; name: string }[]
}

/** Which leads the charts count: the pipeline's filter, in the address. */
export function ChartsFilter({ filter, today, owners }: ChartsFilterProps) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  function ask(changes: Record<string, string>) {
    const params = pipelineFilterParams(filter)
    for (const [key, value] of Object.entries(changes)) {
      if (value) params.set(key, value)
      else params.delete(key)
    }
    startTransition(() => router.replace(`/charts?${params}`, { scroll: false }))
  }

  const periods = [
    { name: 'Last 30 days', from: addDays(today, -29) },
    { name: 'Last 90 days', from: addDays(today, -89) },
    { name: 'Last 12 months', from: addDays(addMonths(today, -12), 1) },
    { name: `In ${today.slice(0, 4)}`, from: `${today.slice(0, 4)}-01-01` },
  ]
  const period = filter.from && `${filter.from},${filter.to ?? ''}`
  const places = countryCodes
    .map((code) => ({ value: code, label: countryName(code) }))
    .toSorted((one, two) => one.label.localeCompare(two.label))

  return (
    <form className={classes.filter} aria-label="Which leads" aria-busy={pending}>
      <NativeSelect
        size="xs"
        aria-label="Came in"
        value={period ?? ''}
        onChange={({ currentTarget }) => {
          const [from = '', to = ''] = currentTarget.value.split(',')
          ask({ from, to })
        }}
        data={[
          { value: '', label: 'Came in at any time' },
          ...periods.map(({ name, from }) => ({ value: `${from},${today}`, label: name })),
          ...(period && !periods.some(({ from }) => period === `${from},${today}`)
            ? [{ value: period, label: `${filter.from} – ${filter.to ?? ''}` }]
            : []),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label="Sector"
        value={filter.sector.join(',')}
        onChange={({ currentTarget }) => ask({ sector: currentTarget.value })}
        data={withSeveral(filter.sector, [
          { value: '', label: 'All sectors' },
          ...sectors.map(({ code, name }) => ({ value: code, label: name })),
          { value: NONE, label: 'Not disclosed' },
        ])}
      />
      <NativeSelect
        size="xs"
        aria-label="Status"
        value={filter.status.join(',')}
        onChange={({ currentTarget }) => ask({ status: currentTarget.value })}
        data={withSeveral(filter.status, [
          { value: '', label: 'All statuses' },
          ...statuses.map(({ code, name }) => ({ value: code, label: name })),
        ])}
      />
      <NativeSelect
        size="xs"
        aria-label="Home country"
        value={filter.country.join(',')}
        onChange={({ currentTarget }) => ask({ country: currentTarget.value })}
        data={withSeveral(filter.country, [
          { value: '', label: 'From anywhere' },
          ...places,
          { value: NONE, label: 'Not disclosed' },
        ])}
      />
      <NativeSelect
        size="xs"
        aria-label="Owner"
        value={filter.owner ?? ''}
        onChange={({ currentTarget }) => ask({ owner: currentTarget.value })}
        data={[
          { value: '', label: 'Any owner' },
          { value: 'me', label: 'Mine' },
          { value: NONE, label: 'Nobody yet' },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {countQuestions(filter) > 0 && (
        <Link className={classes.clear} href="/charts">
          Clear all
        </Link>
      )}
    </form>
  )
}

/** The choices, with one more where several are chosen at once. */
const withSeveral = (chosen: string[], choices: { value: string; label: string }[]) =>
  chosen.length > 1 ? [...choices, { value: chosen.join(','), label: `${chosen.length} chosen` }] : choices
