import type { ExplainedPass } from '@/domain/explanation'
import { sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import { chance, strongest, weigh } from '../choice'
import type { ContentModel } from '../content-model'
import type { LeadContent } from '../drafts'
import type { Ground } from '../ground'
import type { Analysis } from '../pipeline'
import { type WeighedFigure, weighFigures } from '../refiners/assign-figures'
import { weighSectors } from '../refiners/assign-sectors'
import { weighStages } from '../refiners/assign-stage'
import { layChoices } from '../refiners/figures'
import { candidatePhrases, countPhrases } from '../refiners/opportunities'
import { layPhraseField, opportunityCues } from '../refiners/opportunity-cues'
import { finish, inWords } from './pass'

const questions = {
  amount: 'How much money is it?',
  capacity: 'How much will it yield?',
  jobs: 'How many will work there?',
} as const
const fields = ['amount', 'capacity', 'jobs'] as const
const none = 'none of the figures'
const MOST_SECTORS = 8
const spanOf = (found: { start: number; end: number } | null | undefined) =>
  found ? { start: found.start, end: found.end } : null

/** What was weighed for each lead: how far it has come, its sectors and projects, and the figure for each field against taking none. */
export function leadPasses({ leads, content }: Analysis, ground: Ground, model: ContentModel): ExplainedPass[] {
  const figures = leads.length ? weighAll(ground, model) : []
  return leads.flatMap((lead, index) => {
    const said = content.leads[index]
    const name = lead.investor?.candidate.cluster.name ?? 'whoever is invited'
    return [
      stagePass(ground, index, name, said, model),
      sectorPass(ground, index, name, said, model),
      opportunityPass(ground, index, name, said, model),
      ...fields.map((field) => figurePass(ground.document.text, figures, index, field, said?.[field] ?? null)),
    ]
  })
}

const weighAll = ({ document, words, figures, weighable, drafts, scopes }: Ground, model: ContentModel) =>
  weighFigures(layChoices(document, words, figures.slice(0, weighable), drafts, scopes), model)

const stagePass = (ground: Ground, lead: number, name: string, said: LeadContent | undefined, model: ContentModel) =>
  finish(
    `leads.${lead}.stage`,
    `How far has ${name} come?`,
    weighStages(ground, lead, model.stage, true).map((row) => ({
      name: stageName(row.stage),
      chance: row.chance,
      isChosen: said?.stage?.value === row.stage,
      cues: inWords('stage', row.cues),
      at: said?.stage?.value === row.stage ? spanOf(said.stage) : null,
    })),
  )

const sectorPass = (ground: Ground, lead: number, name: string, said: LeadContent | undefined, model: ContentModel) =>
  finish(
    `leads.${lead}.sectors`,
    `What would ${name} put money in?`,
    weighSectors(ground, lead, model.sectors, true)
      .slice(0, MOST_SECTORS)
      .map((row) => {
        const found = said?.sectors.find(({ value }) => value === row.sector)
        return {
          name: sectorName(row.sector),
          chance: row.chance,
          isChosen: found !== undefined,
          cues: inWords('sector', row.cues),
          at: spanOf(found),
        }
      }),
  )

function opportunityPass(
  ground: Ground,
  lead: number,
  name: string,
  said: LeadContent | undefined,
  model: ContentModel,
): ExplainedPass {
  const { document } = ground
  const phrases = candidatePhrases(document, ground.sectors)
  const chances = new Map(weighSectors(ground, lead, model.sectors).map((row) => [row.sector, row.chance]))
  const field = layPhraseField(ground, lead, phrases, countPhrases(phrases), chances)
  return finish(
    `leads.${lead}.opportunities`,
    `Which projects of ${name} does the text name?`,
    field
      ? phrases.map((phrase) => {
          const cues = opportunityCues(ground, field, phrase)
          return {
            name: document.text.slice(phrase.start, phrase.end),
            chance: chance(weigh(model.opportunities, cues)),
            isChosen: said?.opportunities.some(({ start }) => start === phrase.start) ?? false,
            cues: inWords('opportunity', strongest(model.opportunities, cues)),
            at: spanOf(phrase),
          }
        })
      : [],
  )
}

function figurePass(
  text: string,
  figures: readonly WeighedFigure[],
  lead: number,
  field: (typeof fields)[number],
  taken: { start: number } | null,
): ExplainedPass {
  const rows = figures.filter((row) => row.lead === lead && row.field === field)
  return finish(
    `leads.${lead}.${field}`,
    questions[field],
    rows.length < 2
      ? []
      : rows.map(({ figure, chance, cues }) => ({
          name: figure ? text.slice(figure.start, figure.end) : none,
          chance,
          isChosen: figure ? figure.start === taken?.start : taken === null,
          cues: inWords('figure', cues),
          at: spanOf(figure),
        })),
  )
}
