import { type ContentModel, contentModel } from './content-model'
import cues from './model/cues.json'
import names from './model/name-types.json'
import type { CueWeights } from './ranking'
import { type NameWeights, unpackWeights } from './recognizers/name-types'

/** The parts an organisation can play in an article. */
export const parts = ['investor', 'partner', 'host', 'none'] as const
export type Part = (typeof parts)[number]
/** How another organisation stands beside the primary investor: a lead of its own, a partner, or the same investor under another name. */
export const standings = ['investor', 'partner', 'same', 'none'] as const
export type Standing = (typeof standings)[number]

/** What is learnt of WHO: the typer of names, and weights of named cues. */
export interface WhoModels {
  readonly names: NameWeights
  readonly destination: CueWeights
  readonly organisation: Readonly<Record<Part, CueWeights>>
  readonly primary: CueWeights
  readonly standing: Readonly<Record<Standing, CueWeights>>
  /** Is a country where a lead's money goes? */
  readonly aim: Readonly<Record<'yes' | 'no', CueWeights>>
  readonly kind: Readonly<Record<'investment' | 'outreach' | 'none', CueWeights>>
  readonly member: CueWeights
  readonly side: Readonly<Record<'investor' | 'host' | 'other', CueWeights>>
  readonly place: Readonly<Record<'project' | 'other', CueWeights>>
}

/** All that is learnt rather than written: of WHO, and of WHAT is said of them. */
export interface Models extends WhoModels {
  readonly content: ContentModel
}

/** The weights as shipped; see `model/README.md` for what they were trained on. */
export const shippedModels: Models = { names: unpackWeights(names), ...cues, content: contentModel }
