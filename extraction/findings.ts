import type { Document } from './document'
import { rememberedFor } from './gazetteers/memo'
import { layWords, type Words } from './lexicon/words'
import { type FigureMention, findFigures } from './recognizers/figure'
import { findSectors, type SectorMention } from './recognizers/sector'
import { findStageCues, type StageMention } from './recognizers/stage-cue'

/** What an article says of money, size, sectors and progress, wherever it stands and whoever is meant. */
export interface Findings {
  readonly words: Words
  readonly figures: readonly FigureMention[]
  readonly sectors: readonly SectorMention[]
  readonly stages: readonly StageMention[]
}

/** A book of two megabytes is read to here, so that weighing one mention against the others takes no more than linear time. */
const MOST = 1500

/** The findings of a document, looked for once: WHO is told by them as well as WHAT. */
export const findingsOf = rememberedFor((document: Document): Findings => {
  const words = layWords(document)
  const isBody = ({ sentence }: { sentence: number }) => !document.sentences[sentence]?.isFurniture
  return {
    words,
    figures: findFigures(document),
    sectors: findSectors(document, words).filter(isBody).slice(0, MOST),
    stages: findStageCues(document, words).slice(0, MOST),
  }
})
