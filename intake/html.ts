import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export interface HtmlArticle {
  headline: string | null
  text: string
  publisher: string | null
  url: string | null
  publishedOn: string | null
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, tr'

/** The article in a saved web page: its text a paragraph at a time, and what the page says of itself. Nothing is fetched or run. */
export function readHtml(html: string): HtmlArticle {
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(page)
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || null
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const own = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const about = {
    publisher: meta('og:site_name')?.slice(0, 200) ?? null,
    url: url && url.length <= 2000 && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(meta('article:published_time') ?? '')?.[0] ?? null,
  }
  const article = new Readability(document).parse()
  const content = article?.content ? `<html><body>${article.content}</body></html>` : page
  const text = paragraphsOf(content)
  return { ...about, headline: own || meta('og:title') || article?.title?.trim() || null, text }
}

/** Text by block, a blank line between, white space as a browser shows it. */
function paragraphsOf(html: string): string {
  const { body } = parseHTML(html).document
  for (const element of body.querySelectorAll('script, style, noscript, template')) element.remove()
  const found = [...body.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks))
  const paragraphs = found.map((block) => block.textContent?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean)
  return paragraphs.length ? paragraphs.join('\n\n') : (body.textContent ?? '').trim()
}
