import type { Reading } from '@/domain/reading'
import type { Sector } from '@/domain/sectors'
import type { Stage } from '@/domain/stages'
import type { Document } from '@/extraction/document'
import { layWords } from '@/extraction/lexicon/words'
import { findSectors } from '@/extraction/recognizers/sector'
import { findStageCues, type StageMention } from '@/extraction/recognizers/stage-cue'
import type { StageGroup } from '@/extraction/rules/stage-phrases'
import { type Scene, setScene } from '@/extraction/scene'
import type { Span } from './locate'

/** What our own parsers found in the whole article: what a quote is held against. */
export interface Grounds {
  readonly scene: Scene
  readonly reading: Reading
  readonly stages: readonly (Span & { readonly stages: readonly Stage[] })[]
  readonly sectors: readonly (Span & { readonly sector: Sector })[]
}

/** Runs the recognizers over an article once, for all claims. */
export function layGrounds(document: Document, reading: Reading): Grounds {
  const words = layWords(document)
  return {
    scene: setScene(document),
    reading,
    stages: findStageCues(document, words).map((cue) => ({ start: cue.start, end: cue.end, stages: stagesOf(cue) })),
    sectors: findSectors(document, words),
  }
}

/** The stage that a phrase tells of when the thing has been done, or is being done now. */
const told: Partial<Record<StageGroup, Stage>> = {
  interest: 'interest',
  explore: 'interest',
  plan: 'interest',
  talks: 'talks',
  bid: 'talks',
  study: 'talks',
  mou: 'mou',
  deal: 'agreement',
  approve: 'agreement',
  decide: 'agreement',
  buy: 'agreement',
  venture: 'agreement',
  finance: 'agreement',
  invest: 'agreement',
  build: 'construction',
  rise: 'construction',
  open: 'operational',
  run: 'operational',
  leave: 'withdrawn',
  pause: 'withdrawn',
  invite: 'outreach',
}

/** What is to come has been decided at most; what is wished for or possible is interest or talk; what is denied says nothing. */
function stagesOf({ row, modality }: StageMention): Stage[] {
  const stage = told[row.group]
  if (!stage || modality === 'not') return []
  if (modality === 'done' || modality === 'now') return [stage]
  if (stage === 'outreach') return [stage]
  return modality === 'future' ? ['interest', 'talks', 'agreement'] : ['interest', 'talks']
}
