'use client'

import { Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import classes from './palette.module.css'
import { Shortcuts } from './shortcuts'

const PaletteBox = dynamic(() => import('./palette-box').then((module) => module.PaletteBox))

/** Search and every action, from anywhere: the button, Ctrl or Command with K, or a slash. */
export function Palette() {
  const [opened, setOpened] = useState(false)
  const open = () => setOpened(true)
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
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Search and actions"
        classNames={{ header: 'visually-hidden', body: classes.body }}
        size="40rem"
        yOffset="10dvh"
        centered={false}
        transitionProps={{ duration: 0 }}
      >
        <PaletteBox onClose={() => setOpened(false)} />
      </Modal>
      <Shortcuts />
    </>
  )
}
