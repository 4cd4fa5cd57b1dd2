'use client'

import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { countryChoices } from '@/components/country-choices'
import { sectors } from '@/domain/sectors'
import { stages } from '@/domain/stages'
import type { EditorProps } from './fact-editor'

const sectorChoices = sectors.map(({ code, name }) => ({ value: code, label: name }))
const stageChoices = stages.map(({ code, name, meaning }) => ({ value: code, label: `${name}: ${meaning}` }))

export function CountryEditor({ label, initial, onChange }: EditorProps<string | null>) {
  return (
    <Select
      aria-label={label}
      data={countryChoices}
      defaultValue={initial}
      onChange={onChange}
      searchable
      clearable
      limit={60}
      autoFocus
      placeholder="not disclosed"
      clearButtonProps={{ 'aria-label': 'Not disclosed' }}
    />
  )
}

export function StageEditor({ label, initial, onChange }: EditorProps<string | null>) {
  return (
    <Select
      aria-label={label}
      data={stageChoices}
      defaultValue={initial}
      onChange={onChange}
      allowDeselect={false}
      autoFocus
    />
  )
}

/** Choosing a sector closes the list, which would lie over the buttons; typing or a click opens it again. */
export function SectorsEditor({ label, initial, onChange }: EditorProps<string[]>) {
  const [opened, setOpened] = useState(false)
  return (
    <MultiSelect
      aria-label={label}
      data={sectorChoices}
      defaultValue={initial}
      onChange={(chosen) => {
        onChange(chosen)
        setOpened(false)
      }}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      searchable
      hidePickedOptions
      autoFocus
      placeholder={initial.length ? undefined : 'not disclosed'}
    />
  )
}

/** A list of phrases, each ended by Enter or a comma; one that is typed and not ended counts as well. */
export function PhrasesEditor({ label, initial, onChange }: EditorProps<string[]>) {
  const [phrases, setPhrases] = useState(initial)
  const [typed, setTyped] = useState('')
  const say = (list: string[], rest: string) => onChange(rest.trim() ? [...list, rest.trim()] : list)
  return (
    <TagsInput
      aria-label={label}
      value={phrases}
      onChange={(list) => {
        setPhrases(list)
        setTyped('')
        say(list, '')
      }}
      searchValue={typed}
      onSearchChange={(rest) => {
        setTyped(rest)
        say(phrases, rest)
      }}
      autoFocus
      placeholder={phrases.length ? 'Add another' : 'not disclosed'}
    />
  )
}

export function PhraseEditor({ label, initial, onChange }: EditorProps<string | null>) {
  return (
    <TextInput
      aria-label={label}
      defaultValue={initial ?? ''}
      onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
      autoFocus
      placeholder="not disclosed"
    />
  )
}
