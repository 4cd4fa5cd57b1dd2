import type { ExplainedPass, Explanation } from '@/domain/explanation'

/** The questions that a name was an answer to, each with its candidates of that name alone. */
export function passesWith({ passes }: Explanation, name: string): ExplainedPass[] {
  const wanted = name.trim().toLowerCase()
  return passes
    .map((pass) => ({
      ...pass,
      candidates: pass.candidates.filter((candidate) => candidate.name.toLowerCase().includes(wanted)),
    }))
    .filter(({ candidates }) => candidates.length > 0)
}

/** Why a name was weighed for nothing at all, in a sentence. */
export function whyNowhere({ reading }: Explanation, text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.trim().toLowerCase())
  if (at < 0) return `“${name}” does not stand in the text.`
  const mark = reading.furniture.find(({ start, end }) => start <= at && at < end)
  if (mark) return `“${name}” stands only in what belongs to the page, not to the article (${mark.rule}).`
  return `“${name}” stands in the text, but was taken for no name.`
}
