'use client'

import { Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import classes from './add-article.module.css'
import { AddArticleForm } from './add-article-form'
import { DropTarget } from './drop-target'

/** What the form opens with, when something was dropped. */
export interface Dropped {
  file?: File
  text?: string
}

/** "Add an article" from anywhere: the button, the key `a`, or a file or text dropped on the page. */
export function AddArticle() {
  const [opened, setOpened] = useState(false)
  const [dropped, setDropped] = useState<Dropped>({})
  const open = (what: Dropped = {}) => {
    setDropped(what)
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
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Add an article"
        size="46rem"
        classNames={{ title: classes.title }}
      >
        <AddArticleForm dropped={dropped} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}
