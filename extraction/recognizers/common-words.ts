import words from '../model/common-words.json'

/** Words that English-language news writes in lower case. */
export const commonWords: ReadonlySet<string> = new Set(words.words.split(' '))
