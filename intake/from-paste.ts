import type { ArticleInput } from '@/domain/article'
import { type IncomingArticle, layHeadline } from './article'

/** An article as somebody typed or pasted it into the form. */
export function fromPaste(input: ArticleInput): IncomingArticle {
  return {
    ...layHeadline(input.headline ?? null, input.text),
    publisher: input.publisher ?? null,
    url: input.url ?? null,
    publishedOn: input.publishedOn ?? null,
  }
}
