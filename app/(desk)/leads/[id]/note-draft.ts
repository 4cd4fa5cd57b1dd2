'use client'

import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { pickedSchema } from '@/domain/contact'
import { noteKindCodes } from '@/domain/note'

/** What stands in the note form, however unfinished, with the key that makes sending it twice one note. */
const draftSchema = z.object({
  kind: z.enum(noteKindCodes),
  heldOn: z.string(),
  place: z.string(),
  people: z.array(z.string()),
  /** Whom the names stand for. */
  picked: z.array(pickedSchema).default([]),
  /** Files that were sent while it was written. */
  files: z.array(z.number()).default([]),
  body: z.string(),
  requestKey: z.string(),
  /** The version of the note that the editing began from; 0 for a new one. */
  version: z.number(),
})
export type NoteDraft = z.infer<typeof draftSchema>

const kept = new Map<string, string | null>()
const listeners = new Set<() => void>()

/** Where the draft of a lead's new note, or of an edit of a note, is kept in this browser. */
export const draftKey = (leadId: number, noteId: number | null): string => `leadwire:note:${leadId}:${noteId ?? 'new'}`

/** The draft under a key, kept over a closed tab; null while there is none. Tabs of one browser share it. */
export function useNoteDraft(key: string): NoteDraft | null {
  const text = useSyncExternalStore(
    subscribe,
    () => look(key),
    () => null,
  )
  return parse(text)
}

/** The draft under a key as it stands now. */
export const getDraft = (key: string): NoteDraft | null => parse(look(key))

/** Keeps a draft at once: in the browser's storage, or in memory alone where that is full or shut. */
export function keepDraft(key: string, draft: NoteDraft): void {
  const text = JSON.stringify(draft)
  kept.set(key, text)
  try {
    localStorage.setItem(key, text)
  } catch {
    // Full or forbidden: the draft lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

export function dropDraft(key: string): void {
  kept.set(key, null)
  try {
    localStorage.removeItem(key)
  } catch {
    // Forbidden storage holds nothing to remove.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key.startsWith('leadwire:note:')) kept.clear()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

function look(key: string): string | null {
  const known = kept.get(key)
  if (known !== undefined) return known
  let text: string | null = null
  try {
    text = localStorage.getItem(key)
  } catch {
    // Forbidden storage: there is no draft.
  }
  kept.set(key, text)
  return text
}

function parse(text: string | null): NoteDraft | null {
  if (text === null) return null
  try {
    const draft = draftSchema.safeParse(JSON.parse(text))
    return draft.success ? draft.data : null
  } catch {
    return null
  }
}
