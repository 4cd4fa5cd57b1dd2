'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { addContact, editContact } from '@/db/contact-book'
import { type ContactFound, findContacts } from '@/db/contact-list'
import { mergeContacts } from '@/db/merge-contacts'
import { undoContactMerge } from '@/db/undo-contact-merge'
import { type ContactInput, contactInputSchema } from '@/domain/contact'
import { type Result, refused } from '@/domain/result'

const id = z.number().int().positive()

/** Writes down a person by hand; gives the contact's id. */
export async function writeDownContact(contact: ContactInput): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const parsed = contactInputSchema.safeParse(contact)
  if (!parsed.success) return invalid(parsed.error)
  return addContact(db, { contact: parsed.data, by: user.id })
}

/** Changes what is known of a person. */
export async function saveContact(
  contactId: number,
  version: number,
  contact: ContactInput,
): Promise<Result<{ version: number }>> {
  const { db, user } = await requireUser('analyst')
  const parsed = contactInputSchema.safeParse(contact)
  if (!parsed.success) return invalid(parsed.error)
  const seen = { id: id.parse(contactId), version: id.parse(version) }
  const saved = editContact(db, { ...seen, contact: parsed.data, by: user.id })
  if (saved.ok) refresh()
  return saved
}

/** Makes another entry of the same person part of this one; gives the id of the merge. */
export async function joinContacts(contactId: number, version: number, otherId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const merge = { id: id.parse(contactId), version: id.parse(version), otherId: id.parse(otherId) }
  const merged = mergeContacts(db, { ...merge, by: user.id })
  if (merged.ok) refresh()
  return merged
}

/** Takes a merge of two entries back; gives the id of the one that came back. */
export async function takeContactsApart(mergeId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const undone = undoContactMerge(db, { mergeId: id.parse(mergeId), by: user.id })
  refresh()
  return undone
}

/** Known people by what is typed of their name, role or organisation; the lead's own first. */
export async function lookUpContacts(typed: string, leadId: number): Promise<ContactFound[]> {
  const { db } = await requireUser()
  return findContacts(db, z.string().max(200).parse(typed), id.parse(leadId))
}

function invalid(error: z.ZodError): Result<never> {
  const issue = error.issues[0]
  return refused('invalid', issue?.message ?? 'This does not fit', issue?.path.slice(0, 2).join('.'))
}
