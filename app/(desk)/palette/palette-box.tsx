'use client'

import { useRouter } from 'next/navigation'
import { Fragment, type KeyboardEvent, useRef, useState } from 'react'
import { countryName } from '@/domain/countries'
import { formatDay } from '@/domain/day'
import { type SearchHit, searchKinds, snippetParts } from '@/domain/search'
import { statusName } from '@/domain/statuses'
import { commandsHere, matching } from './commands'
import classes from './palette.module.css'
import { useSearch } from './use-search'

interface Choice {
  id: string
  group: string
  title: string
  hit: SearchHit | null
  run: () => void
}

/** The field and what it offers: what is found, then what can be done. Arrows choose, Enter takes. */
export function PaletteBox({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [commands] = useState(() => commandsHere((href) => router.push(href)))
  const list = useRef<HTMLDivElement>(null)
  const { hits, isSearching, trouble } = useSearch(typed)
  const choices: Choice[] = [
    ...hits.map((hit) => ({
      id: hit.href,
      group: searchKinds.find(({ code }) => code === hit.kind)?.name ?? '',
      title: hit.title,
      hit,
      run: () => router.push(hit.href),
    })),
    ...matching(commands, typed).map(({ name, run }) => ({ id: name, group: 'Actions', title: name, hit: null, run })),
  ]
  const chosen = Math.min(at, choices.length - 1)

  const take = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    // The dialog gives the focus back first, so that what the action focuses keeps it.
    setTimeout(choice.run)
  }
  const choose = (next: number) => {
    const wrapped = (next + choices.length) % Math.max(choices.length, 1)
    setAt(wrapped)
    list.current?.querySelector(`#choice-${wrapped}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) choose(chosen + step)
    else if (event.key === 'Enter') take(choices[chosen])
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.box}>
      <input
        className={classes.field}
        role="combobox"
        aria-label="Search, or say what to do"
        aria-expanded="true"
        aria-controls="choices"
        aria-activedescendant={chosen >= 0 ? `choice-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Search leads, investors, people, articles, notes …"
        value={typed}
        maxLength={200}
        dir="auto"
        data-autofocus
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="choices" role="listbox" aria-label="Found" className={classes.choices} ref={list} tabIndex={-1}>
        {choices.map((choice, index) => (
          <Fragment key={`${choice.group} ${choice.id}`}>
            {choices[index - 1]?.group !== choice.group && (
              <div className={classes.group} role="presentation">
                {choice.group}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for the whole list. */}
            <div
              id={`choice-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classes.choice}
              onClick={() => take(choice)}
              onMouseMove={() => setAt(index)}
            >
              <span className={classes.title} dir="auto">
                {choice.title}
              </span>
              {choice.hit && <span className={classes.detail}>{detailOf(choice.hit)}</span>}
              {choice.hit && choice.hit.kind !== 'lead' && choice.hit.kind !== 'investor' && (
                <Snippet hit={choice.hit} />
              )}
            </div>
          </Fragment>
        ))}
      </div>
      <p className={classes.foot} role="status">
        {trouble ?? (typed.trim() && !isSearching && hits.length === 0 ? `Nothing found for “${typed.trim()}”.` : '')}
      </p>
    </div>
  )
}

function Snippet({ hit }: { hit: SearchHit }) {
  return (
    <span className={classes.snippet} dir="auto">
      {snippetParts(hit.snippet).map(({ text, matches }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one snippet have no other name.
        matches ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </span>
  )
}

function detailOf({ kind, detail }: SearchHit): string {
  if (kind === 'lead') return statusName(detail)
  if (kind === 'investor' && detail) return countryName(detail)
  return kind === 'note' ? formatDay(detail) : detail
}
