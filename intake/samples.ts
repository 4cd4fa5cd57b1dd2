import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '@/db/open'
import { isUntouched, rememberSamples } from '@/db/samples'
import { layHeadline } from './article'
import { captureArticle } from './capture'

/** The sample articles, in our own words. Their text is beside this file; nobody published them. */
const samples = [
  { file: 'towers.txt', publishedOn: '2025-07-26' },
  { file: 'expo.txt', publishedOn: '2024-09-27' },
]

/** Captures the sample articles, marked as samples. `folder` holds their texts. The same again captures nothing. */
export function captureSamples(db: Db, folder = 'intake/samples'): number {
  const captured = samples.map(({ file, publishedOn }) => {
    const laid = layHeadline(
      null,
      readFileSync(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, file), 'utf8'),
    )
    const article = { ...laid, publisher: 'Leadwire sample', url: null, publishedOn }
    return captureArticle(db, article, { by: null, channel: 'sample', sample: true })
  })
  rememberSamples(db)
  return captured.filter(({ existing }) => !existing).length
}

/** Captures the samples into a database that never had an article; once removed, they do not come back. */
export function captureSamplesAtFirst(db: Db, folder: string): void {
  if (isUntouched(db)) captureSamples(db, folder)
}
