import type { Page } from '@playwright/test'

/** The pages looked at in a browser, each with the part of it that somebody would click first. */
export const looks = [
  ['board', '/pipeline', '[data-card] a'],
  ['list', '/pipeline?view=list', 'tbody th a'],
  ['search', '/pipeline?view=list&q=xinwind', 'tbody th a'],
  ['lead', '/leads/5000', 'main button'],
] as const

/** Whether a part of the page answers to a click: React has taken it over from the document. */
export const answers = (part: string): boolean =>
  Object.keys(document.querySelector(part) ?? {}).some((key) => key.startsWith('__reactProps'))

/** The JavaScript that a page has fetched, compressed, in bytes. */
export async function scriptOf(page: Page): Promise<number> {
  // The page holds a line open for news, so that the network is never idle.
  await page.waitForTimeout(1500)
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && /\.js(\?|$)/.test(entry.name))
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0),
  )
}
