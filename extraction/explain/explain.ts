import type { ExplainedPass, Explanation } from '@/domain/explanation'
import { compose } from '../compose'
import type { ArticleText } from '../document'
import { layGround } from '../ground'
import { type Models, shippedModels } from '../models'
import { type Analysis, partiesOf, setCast, tell } from '../pipeline'
import { eventPass, stepPass } from './event-passes'
import { leadPasses } from './lead-passes'
import { peoplePasses } from './people-passes'
import { destinationPass, hostPass, investorPass, kindPass, namesPass, placePasses, standingPass } from './who-passes'

/**
 * Reads an article, and tells what was weighed on the way. The reading is the one that `read` gives: it is the same
 * analysis. `clock` tells milliseconds; without one no times are told, and the same article gives the same explanation.
 */
export function explain(article: ArticleText, models: Models = shippedModels, clock?: () => number): Explanation {
  const times: { pass: string; milliseconds: number }[] = []
  let from = clock?.() ?? 0
  const passed = (pass: string) => {
    if (!clock) return
    const now = clock()
    times.push({ pass, milliseconds: now - from })
    from = now
  }
  const analysis = tell(setCast(article, models, passed), models.content)
  passed('what is said of the leads')
  const reading = compose(analysis)
  passed('the card and its evidence')
  return { reading, passes: passesOf(analysis, models, reading.hostBodies), times }
}

function passesOf(analysis: Analysis, models: Models, hostBodies: readonly string[]): ExplainedPass[] {
  const { document, scene, kind, leads } = analysis
  const ground = layGround(document, partiesOf(scene, kind.chosen, leads))
  return [
    kindPass(analysis, models),
    destinationPass(analysis, models),
    investorPass(analysis, models),
    standingPass(analysis, models),
    ...placePasses(analysis, models),
    ...leadPasses(analysis, ground, models.content),
    ...peoplePasses(analysis, models),
    hostPass(analysis, models, new Set(hostBodies)),
    eventPass(analysis, ground, models.content),
    stepPass(analysis, ground, models.content),
    namesPass(analysis),
  ].filter(({ candidates }) => candidates.length > 0)
}
