/** What a use case answers: its value, or a refusal that is expected and said in a sentence. Exceptions are bugs. */
export type Result<Value, Reason = Refusal> = { ok: true; value: Value } | { ok: false; reason: Reason }

/** Why something was refused: a code for the program, a sentence for the person, and the field it concerns, if any. */
export interface Refusal {
  code: 'stale' | 'gate' | 'missing' | 'invalid' | 'forbidden' | 'duplicate' | 'full'
  sentence: string
  field?: string
  /** Where two people changed one field: what it was, is now by the other, and would have become, in words. */
  conflict?: Conflict
}

export interface Conflict {
  /** The field's name on screen. */
  field: string
  original: string
  theirs: string
  mine: string
}

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const refused = (code: Refusal['code'], sentence: string, field?: string): { ok: false; reason: Refusal } => ({
  ok: false,
  reason: field ? { code, sentence, field } : { code, sentence },
})
