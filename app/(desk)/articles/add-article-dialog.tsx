'use client'

import { Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import type { Dropped } from './add-article'
import classes from './add-article.module.css'
import { AddArticleForm } from './add-article-form'

/** Opens after it is made, since only then it takes note of where the focus goes back to. */
export function AddArticleDialog(props: { opened: boolean; dropped: Dropped; onClose: () => void }) {
  const made = useMounted()
  return (
    <Modal
      opened={made && props.opened}
      onClose={props.onClose}
      title="Add an article"
      size="46rem"
      classNames={{ title: classes.title }}
    >
      <AddArticleForm dropped={props.dropped} onClose={props.onClose} />
    </Modal>
  )
}
