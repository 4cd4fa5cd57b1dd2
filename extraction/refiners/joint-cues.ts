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

/** Cues of several single ones at once: a foreign firm that wants something in the headline is more than the sum of these. */
export function jointCues(cues: readonly string[]): string[] {
  let home = 'unknown'
  let place = 'later'
  let does = false
  let undergoes = false
  let firm = 'firm'
  for (const cue of cues) {
    const at = homes.get(cue)
    if (at === 'foreign' || (at && home === 'unknown')) home = at
    const where = early.get(cue)
    if (where === 'headline' || (where && place !== 'headline' && place !== 'opening')) place = where
    if (doing.test(cue)) does = true
    if (undergoing.test(cue)) undergoes = true
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
