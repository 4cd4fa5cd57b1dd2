'use client'

import { Popover } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import classes from './filter-menu.module.css'

interface Option<Code extends string> {
  code: Code
  name: string
  /** A colour that stands for it, or a sign such as a flag. */
  colour?: string
  sign?: string
}

interface FilterMenuProps<Code extends string> {
  name: string
  options: readonly Option<Code>[]
  chosen: readonly Code[]
  onChoose: (chosen: Code[]) => void
  /** That something is always chosen: the button does not stand out for it, and nothing clears it. */
  plain?: boolean
}

/** A question with several answers: a button that opens a list of boxes to tick, which can be searched if it is long. */
export function FilterMenu<Code extends string>({ name, options, chosen, onChoose, plain }: FilterMenuProps<Code>) {
  const asked = !plain && chosen.length > 0
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          data-asked={asked || undefined}
          onClick={() => setOpened(!opened)}
        >
          {name}
          {asked && <span className={classes.number}>{chosen.length}</span>}
          <ChevronDown size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label={name}>
        <Boxes name={name} options={options} chosen={chosen} onChoose={onChoose} plain={plain} />
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
