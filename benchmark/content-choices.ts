import type { Sector } from '@/domain/sectors'
import { chance, weigh } from '@/extraction/choice'
import { layEvents } from '@/extraction/content'
import type { ContentModel } from '@/extraction/content-model'
import { layOut } from '@/extraction/document'
import { type Ground, layGround } from '@/extraction/ground'
import { layChoices } from '@/extraction/refiners/figures'
import { stepCues } from '@/extraction/refiners/next-step'
import { candidatePhrases, countPhrases, opportunityCues } from '@/extraction/refiners/opportunities'
import { laySectorField, sectorCues } from '@/extraction/refiners/sectors'
import { investorStages, stageCandidates, stageCues } from '@/extraction/refiners/stage'
import type { Choice } from './choice-trainer'
import { articleText, type LabelledArticle } from './corpus'
import { goldParties } from './gold-drafts'

export type ModelPart = keyof ContentModel

/** The ground of a labelled article with the labels' own parties. */
export function labelledGround(article: LabelledArticle): Ground {
  const document = layOut(articleText(article))
  return layGround(document, goldParties(article, document))
}

/** What there was to choose in one labelled article, part by part, and what was right. `sectorWeights` weigh the sectors that opportunities lean on. */
export function choicesOf(
  article: LabelledArticle,
  ground: Ground,
  sectorWeights: ContentModel['sectors'],
): Record<ModelPart, Choice[]> {
  const choices: Record<ModelPart, Choice[]> = {
    sectors: [],
    amount: [],
    capacity: [],
    jobs: [],
    stage: [],
    opportunities: [],
    events: [],
    nextStep: [],
  }
  const { document, drafts, scopes } = ground
  if (drafts.length === 0) return choices
  const { gold } = article
  const yes = (cues: Choice['candidates'][number], isRight: boolean): Choice => ({
    candidates: [new Map(), cues],
    right: isRight ? 1 : 0,
  })
  const phrases = candidatePhrases(document, ground.sectors)
  const counts = countPhrases(phrases)
  for (const [at, lead] of gold.leads.entries()) {
    const scope = scopes[at]
    if (!scope) continue
    const weighed = new Map<Sector, number>()
    const field = laySectorField(document, scope, ground.sectors)
    for (const sector of field.mentions.keys()) {
      const cues = sectorCues(document, scope, field, sector, ground.projects, ground.listed, ground.policy)
      weighed.set(sector, chance(weigh(sectorWeights, cues)))
      choices.sectors.push(yes(cues, lead.sectors.includes(sector)))
    }
    const stage = stageIndex(lead.stage)
    if (stage >= 0)
      choices.stage.push({ candidates: stageCandidates(stageCues(document, scope, ground.stages)), right: stage })
    const names = drafts[at]?.investor?.mentions.filter((mention) => !mention.isReference) ?? []
    for (const phrase of phrases) {
      const cues = opportunityCues(document, scope, phrase, counts, weighed, ground.projects, ground.listed, names)
      const text = document.text.slice(phrase.start, phrase.end)
      choices.opportunities.push(
        yes(
          cues,
          lead.opportunities.some((label) => likeness(label, text) >= 0.4),
        ),
      )
    }
  }
  for (const { field, lead, figures, cues } of layChoices(document, ground.words, ground.figures, drafts, scopes)) {
    const label = gold.leads[lead]
    if (!label || scopes[lead]?.isOutreach) continue
    const isRight = figures.map((figure) => {
      if (field === 'amount')
        return label.amount !== null && near(label.amount.value, figure.value) && label.amount.currency === figure.unit
      if (field === 'capacity')
        return (
          label.capacity !== null && near(label.capacity.value, figure.value) && label.capacity.unit === figure.unit
        )
      return label.jobs !== null && near(label.jobs, figure.value)
    })
    const body = isRight.findIndex((right, at) => right && !document.sentences[figures[at]?.sentence ?? -1]?.isHeadline)
    const right = body >= 0 ? body : isRight.indexOf(true)
    choices[field].push({ candidates: [...cues], right: right < 0 ? figures.length : right })
  }
  for (const { event, cues } of layEvents(ground)) {
    const place = event.place === null ? '' : 'place' in event.place ? event.place.place : event.place.name
    choices.events.push(
      yes(
        cues,
        gold.events.some(
          (label) => label.what === event.kind && (!label.place || !place || likeness(label.place, place) >= 0.4),
        ),
      ),
    )
  }
  const steps = stepCues(document, ground.steps, scopes, ground.dates, ground.kind === 'outreach')
  const likest = ground.steps.map((step) => (gold.nextStep ? likeness(gold.nextStep, step.summary) : 0))
  const best = likest.indexOf(Math.max(...likest))
  if (!gold.nextStep) choices.nextStep.push({ candidates: steps, right: ground.steps.length })
  else if ((likest[best] ?? 0) >= 0.25) choices.nextStep.push({ candidates: steps, right: best })
  return choices
}

const stageIndex = (stage: string) => [...investorStages.entries()].find(([, known]) => known === stage)?.[0] ?? -1
const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.abs(a)

/** Shared words over all words, as the score counts them. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, left.size + right.size - shared)
}

const wordsOf = (text: string) =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/['’`]s\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' '),
  )
