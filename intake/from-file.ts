import { MAX_ARTICLE_BYTES } from '@/domain/article'
import { ok, type Result, refused } from '@/domain/result'
import { type IncomingArticle, layHeadline } from './article'
import { decodeText } from './decode'
import { readHtml } from './html'
import { isNestedTooDeep } from './nesting'

/** An article in a file that somebody chose or dropped: plain text, Markdown or a saved web page of 2 MB at most. */
export function fromFile(file: { name: string; bytes: Uint8Array }): Result<IncomingArticle> {
  if (file.bytes.length > MAX_ARTICLE_BYTES)
    return refused('invalid', 'This file is over 2 MB: an article is smaller', 'file')
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) return decoded
  const html = isHtml(decoded.value, file.name)
  if (html && isNestedTooDeep(decoded.value)) {
    return refused('invalid', 'This page is built too deep to be read: paste the text of the article', 'file')
  }
  const article = html ? fromHtml(decoded.value) : fromPlain(decoded.value, file.name)
  if (article.text.trim() === '') return refused('invalid', 'There is no text in this file', 'file')
  return ok(article)
}

const isHtml = (text: string, name: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|article)[\s>]/i.test(text) ||
  (/\.x?html?$/i.test(name) && /<\w+[\s>]/.test(text))

function fromHtml(html: string): IncomingArticle {
  const { headline, text, ...about } = readHtml(html)
  return { ...layHeadline(headline?.slice(0, 500) ?? null, text), ...about }
}

/** A Markdown title loses its number signs, which are no words of the headline. */
function fromPlain(text: string, name: string): IncomingArticle {
  const title = /\.(md|markdown)$/i.test(name) ? /^\s*#+[ \t]+(.+?)[ \t#]*\r?\n+/.exec(text) : null
  const laid = title?.[1] ? layHeadline(title[1], text.slice(title[0].length)) : layHeadline(null, text)
  return { ...laid, publisher: null, url: null, publishedOn: null }
}
