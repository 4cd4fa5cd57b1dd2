import cues from './model/cues.json'
import names from './model/name-types.json'
import type { CueWeights } from './ranking'
import { type NameWeights, unpackWeights } from './recognizers/name-types'

/** The parts an organisation can play in an article. */
export const parts = ['investor', 'partner', 'host', 'none'] as const
export type Part = (typeof parts)[number]

/** All that is learnt rather than written: weights of named cues, and the typer of names. */
export interface Models {
  readonly names: NameWeights
  readonly destination: CueWeights
  readonly organisation: Readonly<Record<Part, CueWeights>>
  readonly kind: Readonly<Record<'investment' | 'outreach' | 'none', CueWeights>>
  readonly place: Readonly<Record<'project' | 'other', CueWeights>>
}

/** The weights as shipped; see `model/README.md` for what they were trained on. */
export const shippedModels: Models = { names: unpackWeights(names), ...cues }
