'use client'

import { Popover } from '@mantine/core'
import { useState } from 'react'
import { useOpening } from '@/components/ui/first-use'
import { FilterFace, type FilterMenuProps } from './filter-menu'
import classes from './filter-menu.module.css'

/** The answers to a question, opened below its button. */
export function FilterBoxes<Code extends string>(props: FilterMenuProps<Code>) {
  const { name, plain, chosen } = props
  const { opened, setOpened, button } = useOpening()
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          ref={button}
          type="button"
          className={classes.button}
          data-asked={(!plain && chosen.length > 0) || undefined}
          onClick={() => setOpened(!opened)}
        >
          <FilterFace {...props} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label={name}>
        <Boxes {...props} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Boxes<Code extends string>({ name, options, chosen, onChoose, plain }: FilterMenuProps<Code>) {
  const [sought, setSought] = useState('')
  const [ticked, setTicked] = useState(chosen)
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
  const found = options.filter((option) => fold(option.name).includes(fold(sought.trim())))
  const tick = (code: Code) => {
    const now = ticked.includes(code) ? ticked.filter((one) => one !== code) : [...ticked, code]
    setTicked(now)
    onChoose(now)
  }
  return (
    <>
      {options.length > 12 && (
        <input
          className={classes.search}
          type="search"
          aria-label={`Find in ${name}`}
          placeholder="Find…"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <ul className={classes.options} aria-label={name}>
        {found.map((option) => (
          <li key={option.code}>
            <label className={classes.option}>
              <input type="checkbox" checked={ticked.includes(option.code)} onChange={() => tick(option.code)} />
              {option.colour && <span className={classes.dot} style={{ background: option.colour }} aria-hidden />}
              {option.sign && <span aria-hidden>{option.sign}</span>}
              {option.name}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className={classes.none}>Nothing of that name</li>}
      </ul>
      {!plain && ticked.length > 0 && (
        <button
          type="button"
          className={classes.clear}
          onClick={() => {
            setTicked([])
            onChoose([])
          }}
        >
          Clear
        </button>
      )}
    </>
  )
}
