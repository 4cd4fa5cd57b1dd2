/** A user as a note can name them: "@Ayesha Malik". */
export interface Mentionable {
  id: string
  name: string
}

/** Whom a text mentions by "@" and the whole name, in any case, each once. The longer of two names that begin alike wins; an e-mail address mentions nobody. */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length)
  const found = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    const rest = text.slice(index + 1, index + 1 + 200)
    const named = longestFirst.find(({ name }) => isNamed(rest, name))
    if (named) found.add(named.id)
  }
  return [...found]
}

function isNamed(text: string, name: string): boolean {
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false
  return !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

/** What is being typed after an "@" right before the caret; null where nothing is. */
export function mentionBefore(text: string, caret: number): { at: number; typed: string } | null {
  const match = /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{N}][\p{L}\p{N} .'’-]{0,40}|)$/u.exec(text.slice(0, caret))
  const typed = match?.[1]
  return typed === undefined ? null : { at: caret - typed.length - 1, typed }
}
