'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { askerFor } from '@/app/asker'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { addLead } from '@/db/entered-lead'
import { newLeadSchema } from '@/domain/entered-lead'
import { ok, type Result, refused } from '@/domain/result'
import { amountCell } from '@/intake/spreadsheet/money-cells'

/** Makes a lead of what the form says, owned by whoever adds it, and shows it. */
export async function add(said: unknown): Promise<Result<never>> {
  const { db, user } = await requireUser('analyst')
  const parsed = newLeadSchema.safeParse(said)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused('invalid', issue?.message ?? 'This does not fit', String(issue?.path[0] ?? 'name'))
  }
  const { kind, name, investorCountry, destination, sectors, note, evenSo } = parsed.data
  const { homeCountry } = config()
  const amount = parsed.data.amount
    ? amountCell(parsed.data.amount, { header: '', currency: null, homeCountry })
    : ok(null)
  if (!amount.ok) return refused('invalid', amount.reason.sentence, 'amount')
  const who = kind === 'investment' ? { investor: name } : { invited: name }
  const added = addLead(
    db,
    {
      kind,
      held: { ...who, investorCountry, destination, sectors, amount: amount.value },
      status: 'new',
      ownerId: user.id,
      onHoldUntil: null,
      agreementOn: null,
      operationalOn: null,
      closedReason: null,
      lostTo: null,
      followUp: null,
      contact: null,
      note: note || null,
    },
    { by: user.id, today: askerFor(user).today, evenSo },
  )
  if (!added.ok) return added
  revalidatePath('/', 'layout')
  redirect(`/leads/${added.value}`)
}
