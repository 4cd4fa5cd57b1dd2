'use client'

import { useHotkeys } from '@mantine/hooks'
import dynamic from 'next/dynamic'
import { useState } from 'react'

const ShortcutList = dynamic(() => import('./shortcut-list').then((module) => module.ShortcutList))

/** The keys that work, shown on a question mark. N and F press the buttons that bear them. */
export function Shortcuts() {
  const [opened, setOpened] = useState(false)
  const [used, setUsed] = useState(false)
  const open = () => {
    setUsed(true)
    setOpened(true)
  }
  const press = (key: string) => () =>
    document.querySelector('[role="dialog"]') ||
    document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)?.click()
  useHotkeys([
    ['shift+?', open],
    ['?', open],
    ['n', press('n')],
    ['f', press('f')],
    ['j', press('j')],
  ])
  return used && <ShortcutList opened={opened} onClose={() => setOpened(false)} />
}
