import type { Token } from '@/extraction/document'

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/** "2025", "May 12", "12th", "11:30": a day, a year or a time, no figure. */
export function isDate(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  const before = tokens[at - 1]
  const after = tokens[next]
  const value = Number(token.lower)
  if (
    /^(19|20)\d\d$/.test(token.lower) &&
    (after?.lower === '-' || after?.lower === '–') &&
    tokens[next + 1]?.kind === 'number'
  )
    return true
  if (next === at + 1 && /^(19|20)\d\d$/.test(token.lower)) {
    const unit = after?.kind === 'word' ? after.lower : ''
    return ![
      'mw',
      'gw',
      'jobs',
      'people',
      'workers',
      'megawatts',
      'tonnes',
      'tons',
      'rooms',
      'employees',
      'units',
      'vehicles',
      'tpd',
      'acres',
      'hectares',
      'points',
    ].includes(unit)
  }
  if (before?.lower === ':' && before.glued && tokens[at - 2]?.kind === 'number') return true
  if (after?.lower === ':' && after.glued && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.glued) return true
  if (after?.glued && ['st', 'nd', 'rd', 'th', 'hrs', 'pm', 'am', 's'].includes(after.lower)) return true
  if (['am', 'pm', 'a.m.', 'p.m.'].includes(after?.lower ?? '')) return true
  if (value >= 1 && value <= 31 && next === at + 1) {
    if (months.has(before?.lower ?? '') || months.has(after?.lower ?? '')) return true
    if (['-', '–', 'to', 'and', ','].includes(before?.lower ?? '') && tokens[at - 2]?.kind === 'number') {
      if (months.has(tokens[at - 3]?.lower ?? '') || /^(19|20)\d\d$/.test(tokens[at - 2]?.lower ?? '')) return true
    }
    if (['-', '–', 'to'].includes(after?.lower ?? '') && months.has(tokens[next + 2]?.lower ?? '')) return true
    if (after?.lower === '.' && months.has(tokens[next + 1]?.lower ?? '')) return true
  }
  return false
}

/** "COP26", "KSE-100", "777X", "M-3", "No. 5": part of a name. */
export function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.glued && before?.kind === 'word') return true
  if (token.glued && before?.lower === '-' && before.glued && tokens[at - 2]?.kind === 'word') return true
  if (before?.lower === '.' && ['no', 'nos'].includes(tokens[at - 2]?.lower ?? '')) return true
  if (
    [
      'no',
      'phase',
      'stage',
      'section',
      'article',
      'vision',
      'tier',
      'fortune',
      'global',
      'cap',
      'route',
      'form',
      'page',
      'level',
      'under',
      'top',
      'boeing',
      'airbus',
    ].includes(before?.lower ?? '') &&
    !(before?.lower === 'under' && after?.kind === 'word')
  )
    return true
  return (
    after?.kind === 'word' &&
    after.glued &&
    after.end - after.start === 1 &&
    after.shape === 'title' &&
    !['M', 'T'].includes(after.lower.toUpperCase())
  )
}
