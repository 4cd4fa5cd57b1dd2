import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nameTypes, scoreTypes } from '@/extraction/recognizers/name-types'
import { listArticles, sets } from './corpus'
import { type NameExample, outsideExamples, ownExamples } from './name-examples'
import { trainTyper } from './name-training'

const FOLDS = 8
const modelFile = fileURLToPath(new URL('../extraction/model/name-types.json', import.meta.url))

/**
 * Trains the typer of names and writes its weights.
 *   npm run train:names -- [--ner FOLDER] [--check]
 * `--check` cross-validates on our own articles and writes nothing.
 */
function main(flags: string[]) {
  const at = flags.indexOf('--ner')
  const folder = at >= 0 ? (flags[at + 1] ?? '') : fileURLToPath(new URL('../../shared/ner', import.meta.url))
  const outside = outsideExamples(folder)
  if (!outside) {
    console.error(`No named-entity sets in ${folder}: the weights need them. Give their folder with --ner FOLDER.`)
    process.exitCode = 2
    return
  }
  const own = ownExamples(sets.flatMap((set) => listArticles(set)))
  console.log(`${own.length} names of our own articles, ${outside.length} of other texts`)
  if (flags.includes('--check')) crossValidate(own, outside)
  else {
    const { weights, scale } = trainTyper([...own, ...outside])
    writeFileSync(modelFile, `${JSON.stringify({ scale, weights: Buffer.from(weights.buffer).toString('base64') })}\n`)
  }
}

/** Accuracy, and F1 a type, on articles that were held out. */
function crossValidate(own: NameExample[], outside: NameExample[]) {
  const documents = [...new Set(own.map(({ document }) => document))]
  const tallies = nameTypes.map(() => ({ right: 0, read: 0, there: 0 }))
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(documents.filter((_, index) => index % FOLDS === fold))
    const model = trainTyper([...own.filter(({ document }) => !held.has(document)), ...outside])
    for (const example of own) {
      if (!held.has(example.document)) continue
      const scores = scoreTypes(example.features, model)
      const read = scores.indexOf(Math.max(...scores))
      const there = nameTypes.indexOf(example.type)
      if (read === there) right++
      for (const [row, tally] of tallies.entries()) {
        if (read === row) tally.read++
        if (there === row) tally.there++
        if (read === row && there === row) tally.right++
      }
    }
  }
  console.log(`right ${((100 * right) / own.length).toFixed(1)} %`)
  for (const [row, { right: hits, read, there }] of tallies.entries())
    console.log(`${nameTypes[row]} F1 ${((200 * hits) / (read + there)).toFixed(1)} of ${there}`)
}

main(process.argv.slice(2))
