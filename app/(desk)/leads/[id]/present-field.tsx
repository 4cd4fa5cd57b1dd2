'use client'

import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Picked } from '@/domain/contact'
import { nameKey } from '@/domain/name'
import { lookUpContacts } from '../../contacts/actions'
import classes from './notes.module.css'

/** Somebody who may have been present; a colleague has no contact. */
export interface Known {
  name: string
  contactId: number | null
  /** Role and organisation, to tell namesakes apart. */
  about: string
}

interface PresentFieldProps {
  leadId: number
  /** The lead's people and colleagues. */
  known: Known[]
  people: string[]
  picked: Picked[]
  onChange: (people: string[], picked: Picked[]) => void
  error: string | undefined
}

const newOnes = [
  { side: null, words: 'as a name only' },
  { side: 'investor', words: 'as a new contact on the investor’s side' },
  { side: 'host', words: 'as a new contact on the host’s side' },
] as const

/** Who was present: the lead's people, known contacts from anywhere, or somebody new, all by keyboard. */
export function PresentField({ leadId, known, people, picked, onChange, error }: PresentFieldProps) {
  const [typed, setTyped] = useState('')
  const found = useFound(typed, leadId)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const key = nameKey(typed)
  const own = known.filter(({ name, about }) => !people.includes(name) && nameKey(`${name} ${about}`).includes(key))
  const others = found.filter(
    (one) => !people.includes(one.name) && !known.some(({ contactId }) => contactId === one.contactId),
  )
  const options = [...own.slice(0, 8), ...others]

  const add = (name: string, pick: Omit<Picked, 'name'>) => {
    setTyped('')
    combobox.closeDropdown()
    const trimmed = name.trim().slice(0, 200)
    if (!trimmed || people.includes(trimmed) || people.length === 50) return
    const others = picked.filter((one) => one.name !== trimmed)
    onChange([...people, trimmed], pick.contactId || pick.side ? [...others, { name: trimmed, ...pick }] : others)
  }
  const takeOut = (name: string) =>
    onChange(
      people.filter((one) => one !== name),
      picked.filter((one) => one.name !== name),
    )
  const choose = (value: string) => {
    const [how, at] = value.split(' ')
    const option = how === 'known' ? options[Number(at)] : undefined
    if (option) add(option.name, { contactId: option.contactId, side: null })
    else add(typed, { contactId: null, side: newOnes[Number(at)]?.side ?? null })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = people.at(-1)
    if (event.key === 'Backspace' && typed === '' && last !== undefined) takeOut(last)
  }
  const type = (text: string) => {
    const names = text.split(/[,;]/)
    if (names.length > 1 && names[0]) return add(names[0], { contactId: null, side: null })
    setTyped(text)
    combobox.openDropdown()
    combobox.updateSelectedOptionIndex()
  }
  // The first offered is the one that Enter takes, as more are found, too.
  const offered = options.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what is offered changes
  useEffect(() => {
    if (typed) combobox.selectFirstOption()
  }, [typed, offered])

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput label="People present" error={error} onClick={() => combobox.openDropdown()}>
          <Pill.Group>
            {people.map((name) => (
              <Pill
                key={name}
                withRemoveButton
                onRemove={() => takeOut(name)}
                removeButtonProps={{ 'aria-label': `Take out ${name}` }}
              >
                {name}
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                aria-label="People present"
                placeholder={people.length ? '' : 'Pick a name, or type one and press Enter'}
                value={typed}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => (typed.trim() ? add(typed, { contactId: null, side: null }) : combobox.closeDropdown())}
                onChange={(event) => type(event.currentTarget.value)}
                onKeyDown={onKeyDown}
                dir="auto"
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={options.length === 0 && key === ''}>
        <Combobox.Options aria-label="People" mah={260} style={{ overflowY: 'auto' }}>
          {options.map(({ name, about, contactId }, at) => (
            <Combobox.Option value={`known ${at}`} key={`${contactId} ${name}`}>
              <span dir="auto">{name}</span> <span className={classes.about}>{about}</span>
            </Combobox.Option>
          ))}
          {key !== '' &&
            newOnes.map(({ side, words }, at) => (
              <Combobox.Option value={`new ${at}`} key={side}>
                “{typed.trim()}” <span className={classes.about}>{words}</span>
              </Combobox.Option>
            ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** Known contacts for what is typed, a moment after the last key. */
function useFound(typed: string, leadId: number): Known[] {
  const [found, setFound] = useState<{ typed: string; people: Known[] }>({ typed: '', people: [] })
  const asked = typed.trim()
  useEffect(() => {
    if (asked.length < 2) return
    const wait = setTimeout(async () => {
      try {
        const people = await lookUpContacts(asked, leadId)
        setFound({
          typed: asked,
          people: people.map(({ id, name, role, organisation }) => ({
            name,
            contactId: id,
            about: [role, organisation].filter(Boolean).join(', '),
          })),
        })
      } catch {
        // Offline the lead's own people are offered, and any name can be typed.
      }
    }, 150)
    return () => clearTimeout(wait)
  }, [asked, leadId])
  return asked.length >= 2 && asked.startsWith(found.typed) ? found.people : []
}
