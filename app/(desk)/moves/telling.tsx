'use client'

import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { offerUndo } from '@/components/ui/undo'
import type { Refusal } from '@/domain/result'
import { type Status, statusName } from '@/domain/statuses'
import { whyNoAnswer } from '../no-answer'

/** A server that does not answer refuses like any other: the sentence is shown, and what was typed stays. */
export async function reach<Outcome>(
  work: Promise<Outcome>,
): Promise<Outcome | { ok: false; reason: Refusal; now: null }> {
  try {
    return await work
  } catch (error) {
    const sentence = `${whyNoAnswer(error)}, so nothing was changed. Try again in a moment.`
    return { ok: false, reason: { code: 'invalid', sentence }, now: null }
  }
}

/**
 * Shows why nothing was changed, and returns the sentence. Where two people changed one field, it says what it was, is now
 * and would have become, and lets mine stand all the same (`keepMine`).
 */
export function tellOfRefusal({ sentence, conflict }: Refusal, keepMine?: () => void): string {
  const id = notifications.show({
    color: 'red',
    title: 'Nothing was changed',
    message: conflict ? (
      <>
        {sentence}. {conflict.field}: it was {conflict.original}, theirs {conflict.theirs}, mine {conflict.mine}.{' '}
        {keepMine && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id)
              keepMine()
            }}
          >
            Keep mine: {conflict.mine}
          </Button>
        )}
      </>
    ) : (
      sentence
    ),
    autoClose: conflict ? 15_000 : 8000,
  })
  return sentence
}

/** Says that a lead was moved, with a way back for as long as it is shown. */
export function tellOfMove(lead: { id: number; title: string }, to: Status, undo: () => void): void {
  const before = told.get(lead.id)
  if (before) notifications.hide(before)
  told.set(lead.id, offerUndo(`${lead.title} moved to ${statusName(to)}`, undo))
}
const told = new Map<number, string>()

/** As many of those left out are told by name; more would cover the screen. */
const NAMED = 6

/** Says how many were changed, and of each that was not, why; returns the sentence. One way back for all, if there is one. */
export function tellOfMany(
  { changed, refused }: { changed: number; refused: string[] },
  done: string,
  undo?: (() => void) | undefined,
): string {
  const sentence = `${changed} ${changed === 1 ? 'lead' : 'leads'} ${done}`
  const reasons = [...new Set(refused)]
  const further = reasons.length > NAMED ? [`${reasons.length - NAMED} more`] : []
  const said = refused.length > 0 ? [...reasons.slice(0, NAMED), ...further].join('. ') : sentence
  const shown = {
    color: refused.length > 0 ? 'yellow' : undefined,
    title: refused.length > 0 ? `${sentence}; ${refused.length} not` : undefined,
    autoClose: refused.length > 0 ? 20_000 : 8000,
  }
  if (undo) offerUndo(said, undo, shown)
  else notifications.show({ ...shown, message: said })
  return refused.length > 0 ? `${sentence}; ${refused.length} not: ${said}` : sentence
}
