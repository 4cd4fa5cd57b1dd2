import type { ExplainedPass } from '@/domain/explanation'
import { chance, strongest, weigh } from '../choice'
import { layEvents } from '../content'
import { type ContentModel, thresholds } from '../content-model'
import type { Ground } from '../ground'
import type { Analysis } from '../pipeline'
import { shares } from '../ranking'
import { stepCues } from '../refiners/next-step'
import { finish, inWords } from './pass'

/** Everything that may have been an event: a kind, with the place and the day that the text gives it. */
export function eventPass({ content, leads }: Analysis, ground: Ground, model: ContentModel): ExplainedPass {
  const question = 'Which meetings, visits and signings took place?'
  if (leads.length === 0) return finish('events', question, [])
  return finish(
    'events',
    question,
    layEvents(ground, model.eventPlaces).flatMap(({ event, place, cues }) => {
      const [cue] = event.cues
      if (!cue) return []
      return [
        {
          name: [event.kind, place && `in ${place.name}`, event.date?.iso && `on ${event.date.iso}`]
            .filter(Boolean)
            .join(' '),
          chance: chance(weigh(model.events, cues)),
          isChosen: content.events.some(({ start, value }) => start === cue.start && value.what === event.kind),
          cues: inWords('event', strongest(model.events, cues)),
          at: { start: cue.start, end: cue.end },
        },
      ]
    }),
  )
}

/** Every step to come that the text tells, against taking none. */
export function stepPass({ content, leads }: Analysis, ground: Ground, model: ContentModel): ExplainedPass {
  const question = 'What comes next?'
  const { steps } = ground
  if (leads.length === 0 || steps.length === 0) return finish('nextStep', question, [])
  const rows = stepCues(ground)
  const isNone = (at: number) => at === steps.length
  const chances = shares(
    rows.map((cues, at) => weigh(model.nextStep, cues) - (isNone(at) ? thresholds.nextStepBias : 0)),
  )
  return finish(
    'nextStep',
    question,
    rows.map((cues, at) => {
      const step = steps[at]
      return {
        name: step ? step.summary : 'no step is told',
        chance: chances[at] ?? 0,
        isChosen: step ? step.start === content.nextStep?.start : content.nextStep === null,
        cues: inWords('step', strongest(model.nextStep, cues)),
        at: step ? { start: step.start, end: step.end } : null,
      }
    }),
  )
}
