'use client'

import { Button, Group } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'

/** Says what was done, with a way back for eight seconds, unless `shown` says otherwise. */
export function offerUndo(
  sentence: string,
  undo: () => void,
  shown: Partial<Pick<NotificationData, 'color' | 'title' | 'autoClose'>> = {},
): string {
  const id = notifications.show({
    autoClose: 8000,
    ...shown,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{sentence}</span>
        <Button
          flex="none"
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  })
  return id
}
