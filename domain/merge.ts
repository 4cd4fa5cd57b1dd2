/** One field that two people changed, each from the same original. */
export interface FieldConflict<Fields> {
  field: keyof Fields & string
  original: unknown
  mine: unknown
  theirs: unknown
}

/**
 * Joins two edits of one original. A field that only one side changed takes that side's value; one that both changed
 * alike is no conflict; one that both changed differently stays as theirs and is listed, so that a person decides.
 * Where the original is no longer known, every difference is a conflict.
 */
export function mergeEdits<Fields extends object>(
  original: Fields | undefined,
  mine: Fields,
  theirs: Fields,
): { merged: Fields; conflicts: FieldConflict<Fields>[] } {
  const merged = { ...theirs }
  const conflicts: FieldConflict<Fields>[] = []
  for (const field in mine) {
    if (same(mine[field], theirs[field])) continue
    if (original && same(mine[field], original[field])) continue
    if (original && same(theirs[field], original[field])) merged[field] = mine[field]
    else conflicts.push({ field, original: original?.[field], mine: mine[field], theirs: theirs[field] })
  }
  return { merged, conflicts }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
