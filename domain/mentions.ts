/** A user as a note can name them: "@Ayesha Malik". */
export interface Mentionable {
  id: string
  name: string
}

interface Mention<Person> {
  /** Where it stands, the "@" included. */
  start: number
  end: number
  person: Person
}

/** The mentions of a text, by "@" and the whole name, in any case. The longer of two names that begin alike wins; an e-mail address mentions nobody. */
export function findMentions<Person extends { name: string }>(
  text: string,
  people: readonly Person[],
): Mention<Person>[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length)
  return [...text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)].flatMap(({ index: start }) => {
    const rest = text.slice(start + 1, start + 1 + 200)
    const person = longestFirst.find(({ name }) => isNamed(rest, name))
    return person ? [{ start, end: start + 1 + person.name.length, person }] : []
  })
}

/** The ids of those whom a text mentions, each once. */
export const mentionsIn = (text: string, people: readonly Mentionable[]): string[] => [
  ...new Set(findMentions(text, people).map(({ person }) => person.id)),
]

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
