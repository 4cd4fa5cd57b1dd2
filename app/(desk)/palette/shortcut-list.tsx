'use client'

import { Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
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

/** The keys and what they do. Opens after it is made, since only then it takes note of where the focus goes back to. */
export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const made = useMounted()
  return (
    <Modal opened={made && opened} onClose={onClose} title="Keys" size="26rem">
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
