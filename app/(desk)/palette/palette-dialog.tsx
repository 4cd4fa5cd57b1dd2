'use client'

import { Modal } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import classes from './palette.module.css'
import { PaletteBox } from './palette-box'

/** Opens after it is made, since only then it takes note of where the focus goes back to. */
export function PaletteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const made = useMounted()
  return (
    <Modal
      opened={made && opened}
      onClose={onClose}
      title="Search and actions"
      classNames={{ header: 'visually-hidden', body: classes.body }}
      size="40rem"
      yOffset="10dvh"
      centered={false}
      transitionProps={{ duration: 0 }}
    >
      <PaletteBox onClose={onClose} />
    </Modal>
  )
}
