import { z } from 'zod'
import { generateLeads } from '@/benchmark/generate'
import { fillDatabase } from '@/db/fill'
import { openDataFolder } from '@/db/open'
import { dayIn } from '@/domain/day'
import { print } from './print'

const optionsSchema = z.object({
  leads: z.coerce
    .number('--leads is a whole number')
    .int()
    .min(1, '--leads is 1 at least')
    .max(1_000_000, '--leads is a million at most'),
  seed: z.coerce.number('--seed is a whole number').int().min(0, '--seed is a whole number').default(1),
})

/** Fills the database with leads that never were, to see how it stands many. Returns a sentence if the options are bad. */
export async function generate(given: { leads?: string; seed?: string }): Promise<number | string> {
  const options = optionsSchema.safeParse(given)
  if (!options.success) return options.error.issues[0]?.message ?? 'Give --leads'
  const db = openDataFolder(process.env.LEADWIRE_DATA || 'data', 'db/migrations')
  const today = dayIn(process.env.LEADWIRE_TIME_ZONE || 'Asia/Karachi', new Date())
  const began = performance.now()
  const written = fillDatabase(db, generateLeads({ ...options.data, today }), (leads) => {
    if (leads % 10_000 === 0) console.error(`${leads} leads`)
  })
  db.$client.close()
  await print(JSON.stringify({ ...written, seconds: Math.round((performance.now() - began) / 100) / 10 }))
  return 0
}
