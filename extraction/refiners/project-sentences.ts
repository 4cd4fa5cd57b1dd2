import type { Document } from '@/extraction/document'
import { PhraseTrie } from '@/extraction/lexicon/phrases'
import type { Words } from '@/extraction/lexicon/words'

const trie = new PhraseTrie<true>()
const phrases = `{invest}, investment, {build}, {construct}, {plan}, {set} up, {put} up, {establish}, {open}, {launch}, {expand}, {develop},
  {produce}, {make} ..3 here, {sign}, {ink}, {acquire}, {buy}, stake, project, joint venture, {interest:ed}, interest, {explore}, {spend},
  {want} to, would like, {wish} to, {offer}, opportunity, {invite}, {propose}, proposal, plant, factory, {take} over, {enter}, {erect}, {cooperate}, cooperation, {seek}, keen, {eye}, {install}, {finance}, {enlarge}, {manufacture}, {assemble}, potential`
for (const phrase of phrases.split(',')) trie.add(phrase, true)

/** Sentences with a word of investing, planning or building in them. */
export function findProjectSentences(document: Document, words: Words): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < words.entries.length; at++) {
    const sentence = document.tokens[words.tokens[at] ?? 0]?.sentence
    if (sentence === undefined || found.has(sentence) || !words.entries[at]) continue
    if (trie.longestAt(words, at)) found.add(sentence)
  }
  return found
}
