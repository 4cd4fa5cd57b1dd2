'use client'

import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Says what was done, with a way back for eight seconds. */
export function offerUndo(message: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: 8000,
    message: (
      <span style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
        {message}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          Undo
        </Button>
      </span>
    ),
  })
}
