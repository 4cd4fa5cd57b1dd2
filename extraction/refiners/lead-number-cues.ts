import { WordList } from '@/extraction/lexicon/word-list'
import type { Scene } from '../scene'
import type { RankedOrganisation } from './organisations'

/** How far it is behind the likeliest. */
export function chanceCues(primary: RankedOrganisation, { primary: score }: RankedOrganisation): string[] {
  const cues: string[] = []
  for (const gap of [0.5, 1, 2, 3, 4]) if (primary.primary - score > gap) cues.push(`chance.behind-${gap}`)
  return cues
}
const pluralFirms = new WordList(
  'companies firms investors enterprises giants majors makers developers groups universities banks automakers carmakers brands chains pair trio consortia bidders manufacturers operators mous memorandums memoranda agreements deals accords',
)

/** Does the text speak of several investors: of firms in the plural where it begins, or of many foreign ones? */
export function severalCues(scene: Scene, organisations: readonly RankedOrganisation[]): string[] {
  const cues = new Set<string>()
  for (const token of scene.document.tokens) {
    const sentence = scene.document.sentences[token.sentence]
    if (!sentence || sentence.isFurniture) continue
    if (sentence.index > 3) break
    if (pluralFirms.holds(token)) cues.add(sentence.isHeadline ? 'several.headline' : 'several.early')
  }
  const likely = organisations.filter(({ chances }) => chances.investor > 0.2).length
  for (const count of [2, 3, 5]) if (likely >= count) cues.add(`several.likely-${count}`)
  return [...cues]
}
