import { remembered } from '../gazetteers/memo'

/** What single cues say together: where it is at home, what it does, where it stands, and whether it looks like a firm. */
const homes: ReadonlyMap<string, string> = new Map([
  ['home.foreign', 'foreign'],
  ['known.foreign', 'foreign'],
  ['home.destination', 'local'],
  ['known.of-destination', 'local'],
])
const doing = /^(headline\.|referred\.)?subject\.(said-)?(invest|want|deal)$/
const undergoing = /^(headline\.)?object\.|^after\.possessive-stake$|subject\.sell$/
const early: ReadonlyMap<string, string> = new Map([
  ['place.headline', 'headline'],
  ['place.first-sentence', 'opening'],
  ['place.early', 'early'],
])

/** What one cue gives to the joint ones; null for most of them. */
const tells = remembered((cue) => {
  const at = homes.get(cue)
  const where = early.get(cue)
  const does = doing.test(cue)
  const undergoes = undergoing.test(cue)
  return at || where || does || undergoes || cue === 'firm.unlike' ? { at, where, does, undergoes } : null
})

/** Cues of several single ones at once: a foreign firm that wants something in the headline is more than the sum of these. */
export function jointCues(cues: readonly string[]): string[] {
  let home = 'unknown'
  let place = 'later'
  let does = false
  let undergoes = false
  let firm = 'firm'
  for (const cue of cues) {
    const said = tells(cue)
    if (said === null) continue
    const { at, where } = said
    if (at === 'foreign' || (at && home === 'unknown')) home = at
    if (where === 'headline' || (where && place !== 'headline' && place !== 'opening')) place = where
    if (said.does) does = true
    if (said.undergoes) undergoes = true
    if (cue === 'firm.unlike') firm = 'unlike'
  }
  const act = does ? (undergoes ? 'both' : 'acts') : undergoes ? 'acted-on' : 'neither'
  return [
    `joint.${home}.${act}`,
    `joint.${home}.${place}`,
    `joint.${act}.${place}`,
    `joint.${home}.${act}.${place}`,
    `joint.${home}.${firm}`,
    `joint.${act}.${firm}`,
  ]
}
