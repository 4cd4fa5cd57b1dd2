'use client'

import { ActionIcon, Menu } from '@mantine/core'
import { EllipsisVertical, GripVertical } from 'lucide-react'
import { useArranging } from './arranged'
import classes from './boards.module.css'

/** The grip of a pinned chart or view, and the same by menu: earlier, later, wider, off the board. */
export function PinTools({ id, title }: { id: number; title: string }) {
  const arranging = useArranging()
  if (!arranging) return null
  const { at, all, wide } = arranging.of(id)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Arrange ${title}`}>
            <EllipsisVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={at <= 0} onClick={() => arranging.change({ id, to: at - 1 })}>
            Earlier
          </Menu.Item>
          <Menu.Item disabled={at >= all - 1} onClick={() => arranging.change({ id, to: at + 1 })}>
            Later
          </Menu.Item>
          <Menu.Item onClick={() => arranging.change({ id, wide: !wide })}>
            {wide ? 'Half the width' : 'Whole width'}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => arranging.change({ id, off: true })}>
            Take off Today
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.grip} data-grip title="Drag to another place" aria-hidden>
        <GripVertical size={16} />
      </span>
    </>
  )
}
