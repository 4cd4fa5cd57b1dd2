'use server'

import { redirect } from 'next/navigation'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { issuePack } from '@/db/packs'
import { addDays } from '@/domain/day'
import { daySchema } from '@/domain/day-schema'

/** Issues a pack from a day on and shows it. A day that cannot be is taken as a week ago. */
export async function issue(form: FormData): Promise<void> {
  const { db, user } = await requireUser('analyst')
  const asker = askerFor(user)
  const weekAgo = addDays(asker.today, -7)
  const since = daySchema.catch(weekAgo).parse(form.get('since'))
  const id = issuePack(db, since > asker.today ? weekAgo : since, asker)
  redirect(`/packs/${id}`)
}
