'use client'

import { TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useEffectEvent, useState, useTransition } from 'react'
import { countriesByName } from '@/components/country-choices'
import { catchUp } from '@/components/ui/catch-up'
import { countryFlag } from '@/domain/countries'
import { NOT_DISCLOSED } from '@/domain/fact'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { sectors } from '@/domain/sectors'
import { stages } from '@/domain/stages'
import { statuses } from '@/domain/statuses'
import { FilterMenu } from './filter-menu'
import { MoreButton } from './more-button'
import classes from './pipeline.module.css'
import { pipelineHref, type View } from './view'

interface FilterBarProps {
  filter: PipelineFilter
  view: View
  owners: { id: string; name: string }[]
  me: string
  /** What stands at the end of the bar. */
  children?: ReactNode
}

const statusOptions = statuses.map(({ code, name }) => ({ code, name, colour: `var(--status-${code})` }))
const sectorOptions = [
  ...sectors.map(({ code, name, group }) => ({ code, name, colour: `var(--group-${group})` })),
  { code: NONE, name: NOT_DISCLOSED } as const,
]
const countryOptions = [
  ...countriesByName.map((country) => ({ ...country, sign: countryFlag(country.code) })),
  { code: NONE, name: NOT_DISCLOSED },
]

/** What can be asked of the pipeline. Every answer goes into the address, and the page is read anew from there. */
export function FilterBar({ filter, view, owners, me, children }: FilterBarProps) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const ask = (change: Partial<PipelineFilter>, how: 'push' | 'replace' = 'push') => {
    const address = pipelineHref({ ...filter, ...change }, { ...view, after: '' })
    startTransition(() => router[how](address, { scroll: false }))
  }
  const ownerOptions = [
    { code: 'me', name: 'Me' },
    ...owners.filter(({ id }) => id !== me).map(({ id, name }) => ({ code: id, name })),
    { code: NONE, name: 'Nobody' },
  ]
  return (
    <search className={classes.bar} data-pending={pending || undefined} aria-label="Pipeline">
      <WordsField words={filter.q} onWords={(q) => ask({ q }, 'replace')} />
      <FilterMenu name="Status" options={statusOptions} chosen={filter.status} onChoose={(status) => ask({ status })} />
      <FilterMenu name="Sector" options={sectorOptions} chosen={filter.sector} onChoose={(sector) => ask({ sector })} />
      <FilterMenu
        name="From"
        options={countryOptions}
        chosen={filter.country}
        onChoose={(country) => ask({ country })}
      />
      <FilterMenu
        name="Owner"
        options={ownerOptions}
        chosen={filter.owner === null ? [] : [filter.owner === me ? 'me' : filter.owner]}
        onChoose={(chosen) => ask({ owner: chosen.at(-1) ?? null })}
      />
      <FilterMenu name="Stage" options={stages} chosen={filter.stage} onChoose={(stage) => ask({ stage })} />
      <MoreButton filter={filter} onAsk={ask} countries={countryOptions} />
      <div className={classes.tools}>{children}</div>
    </search>
  )
}

/** Words to find: the page follows a moment after typing stops. */
function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  const [asked, setAsked] = useState(words)
  const [shown, setShown] = useState(words)
  if (shown !== words) {
    setShown(words)
    // What this field asked for itself may arrive while more is typed already; anything else came from a link.
    if (words !== asked) {
      setTyped(words)
      setAsked(words)
    }
  }
  const find = (sought: string) => {
    if (sought === asked) return
    setAsked(sought)
    onWords(sought)
  }
  const findTyped = useEffectEvent(() => find(typed.trim()))
  useEffect(() => {
    if (typed.trim() === asked) return
    const wait = setTimeout(findTyped, 300)
    return () => clearTimeout(wait)
  }, [typed, asked])
  return (
    <TextInput
      ref={catchUp}
      className={classes.words}
      size="sm"
      type="search"
      aria-label="Find words in leads, notes, people and headlines"
      placeholder="Find a lead…"
      leftSection={<Search size={15} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') find(typed.trim())
      }}
    />
  )
}
