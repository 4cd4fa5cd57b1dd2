import { z } from 'zod'

const draftSchema = z.object({
  text: z.string(),
  headline: z.string(),
  publisher: z.string(),
  url: z.string(),
  publishedOn: z.string(),
})
/** What is typed into the form so far. */
export type ArticleDraft = z.infer<typeof draftSchema>

export const emptyDraft: ArticleDraft = { text: '', headline: '', publisher: '', url: '', publishedOn: '' }
const KEY = 'leadwire.article-draft'

/** The draft this tab holds, so that nothing typed is lost to a reload or a session that ended. */
export function loadDraft(): ArticleDraft {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
    return parsed.success ? parsed.data : emptyDraft
  } catch {
    return emptyDraft
  }
}

export function saveDraft(draft: ArticleDraft): void {
  try {
    if (Object.values(draft).some(Boolean)) sessionStorage.setItem(KEY, JSON.stringify(draft))
    else sessionStorage.removeItem(KEY)
  } catch {
    // A full or forbidden store costs the draft's safety, never the form.
  }
}
