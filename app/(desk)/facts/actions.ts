'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { addPerson, editPerson, removePerson } from '@/db/contacts'
import { correctFact, type FactRefusal, putBackFact } from '@/db/lead-facts'
import { factFieldCodes } from '@/domain/fact'
import { personSchema, type ReadPerson } from '@/domain/reading'
import { type Result, refused } from '@/domain/result'

const seen = z.object({
  leadId: z.number().int().positive(),
  field: z.enum(factFieldCodes),
  version: z.number().int(),
  /** The field's value that the analyst saw. */
  original: z.unknown().optional(),
})
type Seen = z.infer<typeof seen>

function refresh<Value, Reason>(result: Result<Value, Reason>): Result<Value, Reason> {
  revalidatePath('/', 'layout')
  return result
}

/** Enters a value over what the articles state, or an estimate. `value` is checked against its field where it is written. */
export async function correct(fact: Seen, value: unknown, estimated = false): Promise<Result<number, FactRefusal>> {
  const { db, user } = await requireUser('analyst')
  return refresh(correctFact(db, { ...seen.parse(fact), value, estimated: z.boolean().parse(estimated), by: user.id }))
}

/** Puts a field back to what the articles state. */
export async function putBack(fact: Seen): Promise<Result<number, FactRefusal>> {
  const { db, user } = await requireUser('analyst')
  return refresh(putBackFact(db, { ...seen.parse(fact), by: user.id }))
}

const ids = z.object({ leadId: z.number().int().positive(), contactId: z.number().int().positive() })

/** Adds a person to a lead, or (`contact` given) writes down what is now known of one. */
export async function savePerson(
  leadId: number,
  contact: { id: number; version: number } | null,
  person: ReadPerson,
): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const parsed = personSchema.safeParse(person)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'This is nobody', 'name')
  const by = user.id
  if (!contact) return refresh(addPerson(db, { leadId: z.number().int().parse(leadId), person: parsed.data, by }))
  const { contactId } = ids.parse({ leadId, contactId: contact.id })
  const version = z.number().int().parse(contact.version)
  return refresh(editPerson(db, { leadId, contactId, version, person: parsed.data, by }))
}

/** Takes a person off a lead; the contact stays. */
export async function takeOff(leadId: number, contactId: number): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  return refresh(removePerson(db, { ...ids.parse({ leadId, contactId }), by: user.id }))
}
