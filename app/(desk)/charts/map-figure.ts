import type { FigureData } from '@/components/charts/figure'
import type { CountryCount } from '@/db/outcome-charts'
import { formatCount } from '@/domain/money'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { countryFigure } from './outcome-figures'

const STEPS = 5

/** The next of 1, 2, 5, 10, 20, 50 … that is no smaller. */
function roundUp(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find((step) => step * ten >= value) ?? 10) * ten
}

/** The upper bounds of at most five steps, each several times the one below: most countries have few leads, and a few have most. */
export function stepsTo(most: number): number[] {
  if (most <= STEPS) return Array.from({ length: most }, (_, at) => at + 1)
  const bounds = Array.from({ length: STEPS }, (_, at) => roundUp(Math.round(most ** ((at + 1) / STEPS))))
  return [...new Set(bounds)]
}

const colourOf = (leads: number, steps: number[]): string => {
  const at = steps.findIndex((bound) => leads <= bound)
  return `var(--map-${Math.ceil(((at + 1) / steps.length) * STEPS)})`
}

/** Leads by home country for the map: every country by itself, coloured by how many leads it has. */
export function mapFigure(counts: CountryCount[], filter: PipelineFilter): FigureData {
  const steps = stepsTo(mostOf(counts))
  const figure = countryFigure(counts, filter, counts.length)
  const rows = figure.rows.map((row) => ({
    ...row,
    marks: row.marks.map((mark) => ({ ...mark, colour: colourOf(mark.value, steps) })),
  }))
  return { ...figure, rows }
}

const mostOf = (counts: CountryCount[]): number =>
  Math.max(0, ...counts.map(({ country, leads }) => (country === null ? 0 : leads)))

/** What the colours of the map mean. */
export function mapLegend(counts: CountryCount[]): { name: string; colour: string }[] {
  const steps = stepsTo(mostOf(counts))
  return steps.map((bound, at) => {
    const from = (steps[at - 1] ?? 0) + 1
    const name = from === bound ? formatCount(bound) : `${formatCount(from)}–${formatCount(bound)}`
    return { name, colour: colourOf(bound, steps) }
  })
}
