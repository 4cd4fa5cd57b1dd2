import { readFileSync, writeFileSync } from 'node:fs'
import { type Reading, readingSchema } from '@/domain/reading'

/** Readings by the id of their article: what one version of the engine said. */
export type SavedReadings = ReadonlyMap<string, Reading>

/** Writes readings as JSON lines, one article a line. */
export function saveReadings(file: string, readings: SavedReadings): void {
  writeFileSync(file, [...readings].map(([id, reading]) => `${JSON.stringify({ id, reading })}\n`).join(''))
}

/** Readings that `saveReadings` wrote. Throws on a file of another shape. */
export function loadReadings(file: string): SavedReadings {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { id, reading } = JSON.parse(line)
      return [String(id), readingSchema.parse(reading)]
    }),
  )
}
