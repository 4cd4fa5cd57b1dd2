import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nameTypes, scoreTypes } from '@/extraction/recognizers/name-types'
import { articleText, listArticles, trainingSets } from './corpus'
import { type NameExample, outsideExamples, outsideTexts, ownExamples } from './name-examples'
import { trainTyper } from './name-training'
import { foldStories } from './stories'
import { Typers, trainWho } from './train-models'
import { listCommonWords } from './train-words'

const FOLDS = 8
const write = (name: string, weights: object) =>
  writeFileSync(
    fileURLToPath(new URL(`../extraction/model/${name}.json`, import.meta.url)),
    `${JSON.stringify(weights, null, name === 'cues' ? 1 : 0)}\n`,
  )

/**
 * Trains the typer of names and the weights of cues, and writes both.
 *   npm run train:names -- [--ner FOLDER] [--check | --words]
 * `--check` cross-validates the typer on our own articles and writes nothing; `--words` gathers the everyday words anew,
 * after which the weights have to be trained again.
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
  const articles = [...trainingSets, 'samples' as const].flatMap((set) => listArticles(set))
  if (flags.includes('--words')) {
    const texts = [...outsideTexts(folder), ...articles.map((article) => articleText(article).text)]
    write('common-words', { words: listCommonWords(texts) })
    return
  }
  const own = ownExamples(articles)
  console.log(`${own.length} names of our own articles, ${outside.length} of other texts`)
  if (flags.includes('--check')) crossValidate(own, outside)
  else {
    const { names, ...cues } = trainWho(articles, new Typers(articles, outside, foldStories(articles, FOLDS)))
    const weights = Buffer.from(names.weights.buffer).toString('base64')
    write('name-types', { scale: names.scale, weights })
    write('cues', cues)
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
