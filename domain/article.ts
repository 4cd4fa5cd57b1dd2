import { z } from 'zod'
import { daySchema } from './day-schema'

export const channels = ['paste', 'file', 'cli', 'sample'] as const
export type Channel = (typeof channels)[number]

/** What an analyst decided of an article. `unread` waits to be looked through. */
export const verdicts = ['unread', 'accepted', 'not-a-lead'] as const
export type Verdict = (typeof verdicts)[number]

/** Why an article, or a lead, is none for us. */
export const notALeadReasons = [
  { code: 'no-investor', name: 'No investor behind it' },
  { code: 'domestic', name: 'Domestic, not cross-border' },
  { code: 'other-country', name: 'Meant for another country' },
  { code: 'old-news', name: 'Old news' },
  { code: 'aid-or-loan', name: 'Aid or a loan, not an investment' },
  { code: 'misread', name: 'Misread by the engine' },
  { code: 'other', name: 'Other' },
] as const

/** The largest article that is taken in, in bytes of UTF-8. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024

const blankAsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

/** An article as somebody hands it in. The headline may be in its own field, or the first line of the text. */
export const articleInputSchema = z.object({
  headline: z.preprocess(blankAsNull, z.string().trim().max(500, 'A headline has 500 characters at most').nullish()),
  text: z
    .string()
    .refine((text) => text.trim() !== '', 'Paste the text of the article')
    .refine(
      (text) => new TextEncoder().encode(text).length <= MAX_ARTICLE_BYTES,
      'The text is over 2 MB: paste the article alone',
    ),
  publisher: z.preprocess(blankAsNull, z.string().trim().max(200, 'A publisher has 200 characters at most').nullish()),
  url: z.preprocess(
    blankAsNull,
    z
      .url({ protocol: /^https?$/, error: 'Give the whole address, as in https://example.com/news' })
      .max(2000)
      .nullish(),
  ),
  publishedOn: z.preprocess(blankAsNull, daySchema.nullish()),
})
export type ArticleInput = z.infer<typeof articleInputSchema>
