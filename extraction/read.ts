import type { Reading } from '@/domain/reading'
import { compose } from './compose'
import type { ArticleText } from './document'
import type { Models } from './models'
import { analyse } from './pipeline'

export type { ArticleText } from './document'

/** Reads one article into a lead card with evidence. Pure: the same article gives the same reading. Never throws on any string. */
export const read = (article: ArticleText, models?: Models): Reading => compose(analyse(article, models))
