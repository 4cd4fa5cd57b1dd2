import 'server-only'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { changeEach, Standing } from '@/db/leads'
import { type Refusal, type Result, refused } from '@/domain/result'

/** What came of changing many: where those stand that went through, and a sentence for each that did not. */
export type ManyOutcome =
  | { ok: true; changed: number; refused: string[]; landed: Standing[] }
  | { ok: false; reason: Refusal }

/** As many leads as are changed in one go. */
export const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.array(schema).min(1).max(200, 'Two hundred leads at a time')

/** Refused as a whole where none went through; a gate says so first. */
export function outcomeOfMany(outcomes: ReturnType<typeof changeEach<{ leadId: number }, Standing>>): ManyOutcome {
  const results: Result<Standing>[] = outcomes.map(({ outcome }) => outcome)
  const reasons = results.flatMap((result) => (result.ok ? [] : [result.reason]))
  const landed = results.flatMap((result) => (result.ok ? [result.value] : []))
  const [first] = reasons
  const gate = reasons.find(({ code }) => code === 'gate')
  if (!gate || landed.length > 0) revalidatePath('/', 'layout')
  if (first && landed.length === 0) return { ok: false, reason: gate ?? first }
  return { ok: true, changed: landed.length, refused: reasons.map(({ sentence }) => sentence), landed }
}

/** The first thing that is wrong with what was sent, in its sentence. */
export function malformed(error: z.ZodError) {
  const [issue] = error.issues
  return { ...refused('invalid', issue?.message ?? 'That cannot be', issue?.path.at(-1)?.toString()), now: null }
}
