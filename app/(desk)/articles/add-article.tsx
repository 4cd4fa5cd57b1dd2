'use client'

import { useHotkeys } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import classes from './add-article.module.css'
import { DropTarget } from './drop-target'

const AddArticleDialog = dynamic(() => import('./add-article-dialog').then((module) => module.AddArticleDialog))

/** What the form opens with, when something was dropped. */
export interface Dropped {
  file?: File
  text?: string
}

/** "Add an article" from anywhere: the button, the key `a`, or a file or text dropped on the page. */
export function AddArticle() {
  const [opened, setOpened] = useState(false)
  const [used, setUsed] = useState(false)
  const [dropped, setDropped] = useState<Dropped>({})
  const open = (what: Dropped = {}) => {
    setDropped(what)
    setUsed(true)
    setOpened(true)
  }
  useHotkeys([['a', () => document.querySelector('[role="dialog"], [data-own-keys]') || open()]])
  return (
    <>
      <button
        type="button"
        className={classes.add}
        onClick={() => open()}
        aria-keyshortcuts="a"
        aria-label="Add an article"
        data-command="Add an article"
      >
        <Plus size={17} aria-hidden />
        <span>
          Add<span className={classes.wide}> an article</span>
        </span>
        <kbd className={classes.key} aria-hidden>
          A
        </kbd>
      </button>
      {!opened && <DropTarget onDrop={open} />}
      {used && <AddArticleDialog opened={opened} dropped={dropped} onClose={() => setOpened(false)} />}
    </>
  )
}
