'use client'

import { useHotkeys } from '@mantine/hooks'
import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import classes from './palette.module.css'
import { Shortcuts } from './shortcuts'

const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog))

/** Search and every action, from anywhere: the button, Ctrl or Command with K, or a slash. */
export function Palette() {
  const [opened, setOpened] = useState(false)
  const [used, setUsed] = useState(false)
  const open = () => {
    setUsed(true)
    setOpened(true)
  }
  useHotkeys(
    [
      ['mod+K', open],
      ['/', () => document.querySelector('[role="dialog"]') || open()],
    ],
    ['INPUT', 'SELECT'],
  )
  return (
    <>
      <button type="button" className={classes.opener} onClick={open} aria-keyshortcuts="Control+K Meta+K">
        <Search size={16} aria-hidden />
        <span>Search</span>
        <kbd className={classes.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {used && <PaletteDialog opened={opened} onClose={() => setOpened(false)} />}
      <Shortcuts />
    </>
  )
}
