const DEEPEST = 200
/** Elements that have no end tag, or whose end a browser implies. */
const endless = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup path'.split(
    ' ',
  ),
)

/**
 * Whether a page nests its elements deeper than any article does. Looking for the article in it takes time that grows
 * with the square of the depth, so such a page is not looked at. Linear in the length of the page.
 */
export function isNestedTooDeep(html: string): boolean {
  const tag = /<(\/?)([a-z][a-z0-9-]*)/gi
  let depth = 0
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const end = html.indexOf('>', tag.lastIndex)
    if (end < 0) return false
    tag.lastIndex = end + 1
    if (endless.has((found[2] ?? '').toLowerCase()) || html[end - 1] === '/') continue
    depth = found[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
