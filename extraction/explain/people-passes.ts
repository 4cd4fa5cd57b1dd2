import type { ExplainedPass } from '@/domain/explanation'
import { sides } from '@/domain/reading'
import type { Models } from '../models'
import type { Analysis } from '../pipeline'
import { scoreCues, shares } from '../ranking'
import { weighAttachments } from '../refiners/people'
import { isOfficer, membershipCues, noOrganisationCues } from '../refiners/person-cues'
import { finish, firstSpan, inWords, weighWho } from './pass'

/** Of everybody: the offices that could be theirs, the organisations, and the sides. */
export const peoplePasses = (analysis: Analysis, models: Models): ExplainedPass[] =>
  analysis.people.flatMap((_, index) => [
    rolePass(analysis, index),
    organisationPass(analysis, index, models),
    sidePass(analysis, index, models),
  ])

function rolePass({ scene, people }: Analysis, index: number): ExplainedPass {
  const person = people[index]
  const { document } = scene
  const attachments = person ? [...weighAttachments(scene, person.draft.cluster, new Set())] : []
  const chances = shares(attachments.map(({ strength }) => strength))
  const { role } = person?.draft ?? { role: null }
  return finish(
    `people.${index}.role`,
    `What office has ${person?.draft.name.value ?? ''}?`,
    attachments.map(({ phrase, rule, strength }, at) => {
      const start = document.tokens[phrase.first]?.start ?? 0
      const end = document.tokens[phrase.last - 1]?.end ?? start
      return {
        name: document.normal.slice(start, end),
        chance: chances[at] ?? 0,
        isChosen: person?.draft.rolePhrase === phrase && role?.rule === rule,
        cues: inWords('role', [{ cue: rule, weight: strength }]),
        at: { start, end },
      }
    }),
  )
}

function organisationPass({ scene, people, organisations, leads }: Analysis, index: number, models: Models) {
  const person = people[index]
  const name = person?.draft.name.value ?? ''
  const near = organisations.filter(
    ({ candidate }) => candidate.cluster.type === 'organisation' || candidate.cluster.organisation > 0.3,
  )
  const options = person ? (isOfficer(person.draft) && near.length ? near : [null, ...near]) : []
  const cues = options.map((option) => {
    if (!person) return []
    return option ? membershipCues(scene, person.draft, option, leads) : noOrganisationCues(person.draft)
  })
  const chances = shares(cues.map((list) => scoreCues(list, models.member)))
  return finish(
    `people.${index}.org`,
    `Of which organisation is ${name}?`,
    options.map((option, at) => ({
      name: option?.candidate.cluster.name ?? 'no organisation',
      chance: chances[at] ?? 0,
      isChosen: (option?.candidate.cluster.id ?? null) === (person?.organisation?.candidate.cluster.id ?? null),
      cues: weighWho(cues[at] ?? [], models.member),
      at: option ? firstSpan(option.candidate.cluster.chunks) : null,
    })),
  )
}

function sidePass({ people }: Analysis, index: number, models: Models): ExplainedPass {
  const person = people[index]
  const cues = person?.cues.side ?? []
  const chances = shares(sides.map((side) => scoreCues(cues, models.side[side])))
  const best = sides.reduce((top, _, at) => ((chances[at] ?? 0) > (chances[top] ?? 0) ? at : top), 0)
  return finish(
    `people.${index}.side`,
    `On whose side is ${person?.draft.name.value ?? ''}?`,
    sides.map((side, at) => ({
      name: side,
      chance: chances[at] ?? 0,
      isChosen: person?.side === side,
      cues: weighWho(
        cues,
        models.side[side],
        models.side[sides[at === best ? (best + 1) % sides.length : best] ?? 'other'],
      ),
      at: person ? firstSpan([person.draft.name]) : null,
    })),
  )
}
