import { type ContentTrace, readContent } from './content'
import { contentModel } from './content-model'
import { type ExplainedPass, finish } from './explain-pass'
import { type Analysis, partiesOf } from './pipeline'

const questions = {
  amount: 'How much money is it?',
  capacity: 'How much will it yield?',
  jobs: 'How many will work there?',
} as const
const fields = ['amount', 'capacity', 'jobs'] as const
const none = 'none of the figures'
const mostSectors = 8

/** What was weighed for each lead: how far it has come, its sectors, and the figure for each field against taking none. */
export function contentPasses({ document, scene, kind, leads, content }: Analysis): ExplainedPass[] {
  const trace: ContentTrace = { figures: [], stages: [], sectors: [] }
  readContent(document, partiesOf(scene, kind.chosen, leads), contentModel, trace)
  return leads.flatMap((lead, index) => {
    const said = content.leads[index]
    const name = lead.investor?.candidate.cluster.name ?? 'whoever is invited'
    const stage = finish(
      `leads.${index}.stage`,
      `How far has ${name} come?`,
      (trace.stages[index] ?? []).map((row) => ({
        name: row.stage,
        chance: row.chance,
        isChosen: said?.stage?.value === row.stage,
        cues: row.cues,
        at: said?.stage && said.stage.value === row.stage ? { start: said.stage.start, end: said.stage.end } : null,
      })),
    )
    const sectors = finish(
      `leads.${index}.sectors`,
      `What would ${name} put money in?`,
      (trace.sectors[index] ?? []).slice(0, mostSectors).map((row) => {
        const found = said?.sectors.find(({ value }) => value === row.sector)
        return {
          name: row.sector,
          chance: row.chance,
          isChosen: found !== undefined,
          cues: row.cues,
          at: found ? { start: found.start, end: found.end } : null,
        }
      }),
    )
    return [
      stage,
      sectors,
      ...fields.map((field) => figurePass(document.text, trace, index, field, said?.[field] ?? null)),
    ]
  })
}

function figurePass(
  text: string,
  trace: ContentTrace,
  lead: number,
  field: (typeof fields)[number],
  taken: { start: number } | null,
): ExplainedPass {
  const rows = trace.figures.filter((row) => row.lead === lead && row.field === field)
  return finish(
    `leads.${lead}.${field}`,
    questions[field],
    rows.length < 2
      ? []
      : rows.map(({ figure, chance, cues }) => ({
          name: figure ? text.slice(figure.start, figure.end) : none,
          chance,
          isChosen: figure ? figure.start === taken?.start : taken === null,
          cues,
          at: figure ? { start: figure.start, end: figure.end } : null,
        })),
  )
}
