import type { LabelledArticle } from './corpus'
import type { SavedReadings } from './saved-readings'
import { Score } from './score'

/** One article that two versions of the engine read otherwise, told against its label. */
export interface ArticleDiff {
  readonly id: string
  /** What the new version has wrong that the old one had right, one line a difference. */
  readonly worse: readonly string[]
  /** What the old version had wrong that the new one has right. */
  readonly better: readonly string[]
  /** Wrong in both, but not in the same way. */
  readonly otherwise: readonly string[]
}

const field = (difference: string): string => difference.slice(0, difference.indexOf(':'))

/** Compares two versions article by article; articles that score alike, value for value, are left out. */
export function diffReadings(
  articles: readonly LabelledArticle[],
  before: SavedReadings,
  after: SavedReadings,
): ArticleDiff[] {
  return articles.flatMap((article): ArticleDiff[] => {
    const old = before.get(article.id)
    const now = after.get(article.id)
    if (!old || !now) return []
    const wasWrong = new Score().add(article.gold, old)
    const isWrong = new Score().add(article.gold, now)
    const only = (these: string[], those: string[]) => these.filter((line) => !those.includes(line))
    const fresh = only(isWrong, wasWrong)
    const gone = only(wasWrong, isWrong)
    const stillWrong = new Set(fresh.map(field).filter((name) => gone.some((line) => field(line) === name)))
    const worse = fresh.filter((line) => !stillWrong.has(field(line)))
    const better = gone.filter((line) => !stillWrong.has(field(line)))
    const otherwise = [...gone, ...fresh].filter((line) => stillWrong.has(field(line)))
    return fresh.length + gone.length > 0 ? [{ id: article.id, worse, better, otherwise }] : []
  })
}

const lines = (mark: string, list: readonly string[]) => list.map((line) => `  ${mark} ${line}\n`).join('')

/** As a person reads it: `+` right now, `-` wrong now, `~` wrong another way. */
export function tellDiff(diffs: readonly ArticleDiff[]): string {
  const count = (of: (diff: ArticleDiff) => readonly string[]) => diffs.reduce((sum, diff) => sum + of(diff).length, 0)
  const body = diffs.map(
    ({ id, worse, better, otherwise }) => `${id}\n${lines('+', better)}${lines('-', worse)}${lines('~', otherwise)}`,
  )
  const sum = `${diffs.length} articles differ: ${count((one) => one.better)} differences from the labels gone, ${count((one) => one.worse)} new`
  return `${body.join('')}${sum}`
}
