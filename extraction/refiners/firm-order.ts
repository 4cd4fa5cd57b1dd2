import type { Scene } from '../scene'
import { genericForeigners } from './kind-cues'
import type { OrganisationCandidate } from './organisation-cues'

const unlikeFirms = new Set([
  'name.media',
  'name.exchange',
  'name.government',
  'name.public-first',
  'name.association',
  'name.lender',
  'name.venue',
  'name.project',
  'known.of-destination',
  'known.multilateral',
  'home.destination',
  'name.holds-destination',
  'body.media',
  'body.agency',
  'body.body',
  'type.rather-other',
  'type.rather-place',
  'type.rather-person',
  'name.only-origin',
])

/** What only somebody with money does: whoever does it is a firm, whatever its name looks like. */
const investing = new Set([
  'headline.subject.invest',
  'headline.subject.want',
  'subject.want',
  'subject.said-want',
  'known.foreign',
])

/** Where each stands among the firms that are not of the destination: an investor is one of them, mostly the first. */
export function withFirmOrder(
  scene: Scene,
  candidates: readonly OrganisationCandidate[],
  destination: string | null,
): OrganisationCandidate[] {
  const firms = candidates.filter(isFirm)
  const inBody = [...firms].sort((a, b) => firstInBody(scene, a) - firstInBody(scene, b))
  const foreign = firms.filter(({ homes }) => homes.some(({ code }) => code !== destination))
  const unnamed = genericForeigners(scene, destination) !== null
  return candidates.map((candidate) => {
    const rank = inBody.indexOf(candidate)
    const added = [
      rank < 0
        ? 'firm.unlike'
        : rank === 0
          ? 'firm.first'
          : rank === 1
            ? 'firm.second'
            : rank < 4
              ? 'firm.third'
              : 'firm.later',
    ]
    if (rank >= 0) {
      added.push(
        firms.length === 1
          ? 'firm.only'
          : firms.length === 2
            ? 'firm.of-two'
            : firms.length < 5
              ? 'firm.of-few'
              : 'firm.of-many',
      )
      if (foreign.length === 1 && foreign[0] === candidate) added.push('firm.only-foreign')
      if (foreign.length > 0 && !foreign.includes(candidate)) added.push('firm.untold-beside-foreign')
      if (foreign[0] === candidate) added.push('firm.first-foreign')
      if (unnamed && rank === 0) added.push('firm.first-with-unnamed')
      if (candidate.cues.includes('known.foreign')) added.push(rank === 0 ? 'firm.first-known' : 'firm.known')
    }
    const { cluster, words, homes } = candidate
    return { cluster, cues: candidate.cues.concat(added), words, homes }
  })
}

const isFirm = ({ cues }: OrganisationCandidate) =>
  !cues.some((cue) => unlikeFirms.has(cue) && !(cue.startsWith('type.') && cues.some((one) => investing.has(one)))) &&
  !(cues.includes('name.public') && !cues.includes('name.holds-other-country'))

const firstInBody = (scene: Scene, { cluster }: OrganisationCandidate) =>
  (cluster.chunks.find(({ start }) => start >= scene.document.headlineEnd) ?? cluster.chunks[0])?.start ?? 0
