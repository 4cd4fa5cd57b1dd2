'use client'

import { Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import classes from './palette.module.css'

const keys: [string, string][] = [
  ['Ctrl K', 'Search, or do anything'],
  ['A', 'Add an article'],
  ['N', 'Write a note, on a lead’s page'],
  ['F', 'Add a follow-up, on a lead’s page'],
  ['Ctrl Enter', 'Save the note being written'],
  ['Shift ← →', 'Move a card along the board'],
  ['X', 'Choose a card of the board, to move several together'],
  ['J K', 'Read what came in: the next article, the one before'],
  ['A N T U', 'There: accept, not a lead, attach, take back'],
  ['Esc', 'Close what is open'],
  ['?', 'Show these keys'],
]

/** The keys that work, shown on a question mark. N and F press the buttons that bear them. */
export function Shortcuts() {
  const [opened, setOpened] = useState(false)
  const press = (key: string) => () =>
    document.querySelector('[role="dialog"]') ||
    document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)?.click()
  useHotkeys([
    ['shift+?', () => setOpened(true)],
    ['?', () => setOpened(true)],
    ['n', press('n')],
    ['f', press('f')],
    ['j', press('j')],
  ])
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Keys" size="26rem">
      <dl className={classes.keys}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd className={classes.key}>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
