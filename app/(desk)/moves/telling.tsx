'use client'

import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Refusal } from '@/domain/result'
import { type Status, statusName } from '@/domain/statuses'

/** A server that does not answer refuses like any other: the sentence is shown, and what was typed stays. */
export async function reach<Outcome>(
  work: Promise<Outcome>,
): Promise<Outcome | { ok: false; reason: Refusal; now: null }> {
  try {
    return await work
  } catch {
    const sentence = 'The server did not answer, so nothing was changed. Try again in a moment.'
    return { ok: false, reason: { code: 'invalid', sentence }, now: null }
  }
}

/** Shows why nothing was changed, and returns the sentence. */
export function tellOfRefusal({ sentence }: Refusal): string {
  notifications.show({ color: 'red', title: 'Nothing was changed', message: sentence, autoClose: 8000 })
  return sentence
}

/** Says that a lead was moved, with a way back for as long as it is shown. */
export function tellOfMove(lead: { id: number; title: string }, to: Status, undo: () => void): void {
  const id = `moved-${lead.id}`
  notifications.hide(id)
  notifications.show({
    id,
    autoClose: 8000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>
          {lead.title} moved to {statusName(to)}
        </span>
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
      </Group>
    ),
  })
}

/** Says how many were changed, and of each that was not, why; returns the sentence. */
export function tellOfMany({ changed, refused }: { changed: number; refused: string[] }, done: string): string {
  const sentence = `${changed} ${changed === 1 ? 'lead' : 'leads'} ${done}`
  notifications.show({
    color: refused.length > 0 ? 'yellow' : undefined,
    title: refused.length > 0 ? `${sentence}; ${refused.length} not` : undefined,
    message: refused.length > 0 ? [...new Set(refused)].slice(0, 3).join('. ') : sentence,
    autoClose: 8000,
  })
  return sentence
}
