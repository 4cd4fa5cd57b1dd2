'use client'

import { Textarea, type TextareaProps } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { mentionBefore } from '@/domain/mentions'
import classes from './notes.module.css'

interface MentionFieldProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  value: string
  onText: (text: string) => void
  /** The names of those who can be mentioned. */
  colleagues: string[]
}

const OFFERED = 6

/** A text in which "@" offers colleagues by name: arrows and Enter choose, Escape leaves the text as it is. */
export function MentionField({ value, onText, colleagues, ...field }: MentionFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [caret, setCaret] = useState(-1)
  const [at, setAt] = useState(0)
  const mention = caret < 0 ? null : mentionBefore(value, caret)
  const offered = mention ? fitting(colleagues, mention.typed) : []
  const chosen = offered[Math.min(at, offered.length - 1)]
  const look = () => setCaret(box.current?.selectionStart ?? -1)

  const choose = (name: string) => {
    if (!mention) return
    const named = `@${name} `
    const rest = value.slice(caret).replace(/^ /, '')
    onText(value.slice(0, mention.at) + named + rest)
    setCaret(-1)
    const after = mention.at + named.length
    requestAnimationFrame(() => box.current?.setSelectionRange(after, after))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((now) => (Math.min(now, offered.length - 1) + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setCaret(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={classes.mentions}>
      <Textarea
        {...field}
        ref={box}
        value={value}
        onChange={(event) => {
          onText(event.currentTarget.value)
          setAt(0)
          setCaret(event.currentTarget.selectionStart)
        }}
        onKeyDown={onKeyDown}
        onClick={look}
        onBlur={() => setCaret(-1)}
        aria-autocomplete="list"
        aria-controls={chosen ? list : undefined}
        aria-activedescendant={chosen ? `${list}-${offered.indexOf(chosen)}` : undefined}
      />
      {chosen && (
        <div className={classes.offered} role="listbox" id={list} aria-label="Mention a colleague">
          {offered.map((name, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which points at the option
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the text
            <div
              key={name}
              id={`${list}-${index}`}
              role="option"
              aria-selected={name === chosen}
              className={classes.offer}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** Names any word of which begins with what is typed; none once a whole name stands there. */
function fitting(names: string[], typed: string): string[] {
  const sought = typed.toLowerCase()
  const whole = names.some((name) => sought.startsWith(`${name.toLowerCase()} `))
  if (whole) return []
  return [...new Set(names)]
    .filter((name) => ` ${name.toLowerCase()}`.includes(` ${sought}`) && name.toLowerCase() !== sought)
    .slice(0, OFFERED)
}
