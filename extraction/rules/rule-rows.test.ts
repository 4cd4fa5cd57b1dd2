import { describe, expect, it } from 'vitest'
import { layOut } from '@/extraction/document'
import { organisationClass, organisationWord } from '@/extraction/gazetteers/bodies'
import { layWords } from '@/extraction/lexicon/words'
import { read } from '@/extraction/read'
import { findEventCues } from '@/extraction/recognizers/event-cue'
import { findFigures } from '@/extraction/recognizers/figure'
import { findSteps } from '@/extraction/recognizers/next-step'
import { findRoles } from '@/extraction/recognizers/roles'
import { findStageCues, stageRows } from '@/extraction/recognizers/stage-cue'
import { contextCues, findFigureCues } from '@/extraction/refiners/figure-cues'
import { currencyRules } from './currencies'
import { eventRules } from './event-phrases'
import { figureCueRules } from './figure-cues'
import { figureReasons } from './figure-reasons'
import { furnitureRules } from './furniture'
import { governmentShapes, organisationWords } from './organisation-words'
import {
  currencyCounterExamples,
  figureCueExamples,
  figureReasonExamples,
  officeExamples,
  stepExamples,
} from './rule-examples'
import { officialHeads, titleHeads } from './titles'
import { unitRules } from './units'

/** One rule of one table, told alike whatever it reads. Names in a gazetteer need none: each is its own example. */
interface Row {
  readonly id: string
  readonly example: string
  readonly counterExample: string | null
  /** Does the rule read this text? */
  readonly reads: (text: string) => boolean
}

/** "hk $" as it is written: HK$. */
const written = (sign: string) => (/ [$¢]$/.test(sign) ? sign.replace(' ', '') : sign).toUpperCase()
const lay = (text: string) => layOut({ text: `${text}.`, headlineEnd: 0 })
const none = { example: '', counterExample: null }

const figureCuesOf = (text: string): string[] => {
  const document = lay(text)
  const [figure] = findFigures(document)
  if (!figure) return []
  const mentions = findFigureCues(layWords(document), new Set([figure.sentence])).get(figure.sentence) ?? []
  return [...contextCues(document, figure, mentions).keys()].filter((cue) => !cue.endsWith('~'))
}
const withWords = (text: string) => {
  const document = lay(text)
  return [document, layWords(document)] as const
}
const furnitureOf = (line: string) => {
  const prose = 'The company will build a plant in Karachi, its chairman told reporters on Monday, and hire many there.'
  return layOut({ text: `A headline\n\n${prose}\n\n${line}\n\n${prose}`, headlineEnd: 10 }).furniture
}

const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  [
    'furniture',
    furnitureRules.map((rule) => ({
      ...rule,
      reads: (text) => furnitureOf(text).some((mark) => mark.rule === rule.id),
    })),
  ],
  [
    'stage phrases',
    stageRows.map(({ id, group, pattern, example, counterExample }) => ({
      id: `${id} ${pattern}`,
      example,
      counterExample,
      reads: (text) =>
        findStageCues(...withWords(text)).some(({ row }) => (text === example ? row.group === group : row.id === id)),
    })),
  ],
  [
    'event phrases',
    eventRules.map((rule) => ({
      ...rule,
      reads: (text) => findEventCues(...withWords(text)).some((cue) => cue.rule.id === rule.id),
    })),
  ],
  [
    'figure cues',
    figureCueRules.map(({ id }) => ({
      id,
      ...(figureCueExamples[id] ?? none),
      reads: (text) => figureCuesOf(text).includes(id),
    })),
  ],
  [
    'units',
    unitRules.map(({ id, example }) => ({
      id,
      example,
      // The unit alone, without a number, is no figure.
      counterExample: example.replace(/\d[\d.,]*/, 'many'),
      reads: (text) => findFigures(lay(text)).some(({ what, rule }) => what === 'capacity' && rule === id),
    })),
  ],
  [
    'currencies',
    currencyRules.map(({ id, signs, claimants }) => {
      const [sign = ''] = signs.split('|')
      const isBefore = /[^a-z ]|\$/.test(sign) || sign.length <= 3
      return {
        id,
        example: `It will spend ${isBefore ? `${written(sign)}${sign.length > 2 ? ' ' : ''}50 million` : `50 million ${sign}`} there`,
        counterExample: currencyCounterExamples[id] ?? 'It built 50 mills there',
        reads: (text) =>
          findFigures(lay(text)).some(
            ({ what, unit }) => what === 'money' && claimants.some(({ code }) => code === unit),
          ),
      }
    }),
  ],
  [
    'next steps',
    Object.entries(stepExamples).map(([id, told]) => ({
      id,
      ...told,
      reads: (text) => findSteps(lay(`It was told. ${text}`)).some(({ pivot }) => pivot === id),
    })),
  ],
  [
    'offices',
    [...titleHeads].map((head) => ({
      id: head,
      example: officeExamples[head] ?? `The talks were led by Ali Khan, ${head} of the firm`,
      // The same letters within another word are no office.
      counterExample: `The talks were led by Ali Khan, un${head}ly of the firm`,
      reads: (text) => findRoles(lay(text)).length > 0,
    })),
  ],
  [
    'shapes of government bodies',
    governmentShapes.map((shape) => ({
      id: shape,
      example: shape.replace('X', 'Ruritania'),
      counterExample: 'Ruritania Tyres',
      reads: (text) => organisationClass(text) === 'government',
    })),
  ],
  [
    'words of organisations',
    Object.values(organisationWords)
      .flatMap((list) => list.split(' '))
      .map((word) => ({
        id: word,
        example: word.replace(/!$/, ''),
        // A longer word that begins with it is another word.
        counterExample: `${word.replace(/!$/, '')}ikov`,
        reads: (text) => organisationWord(text) !== null,
      })),
  ],
]

describe.each(tables)('%s', (_, rows) => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(5)
  })

  it('reads in every row its example', () => {
    expect(
      rows.filter(({ example, reads }) => !example || !reads(example)).map(({ id, example }) => [id, example]),
    ).toEqual([])
  })

  it('reads in no row its counter-example', () => {
    const loud = rows.filter(({ counterExample, reads }) => counterExample !== null && reads(counterExample))
    expect(loud.map(({ id, counterExample }) => [id, counterExample])).toEqual([])
  })
})

describe('reasons for leaving a figure', () => {
  const story = `Turkish firm to build tractor plant in Multan

LAHORE: Anadolu Tractors of Turkiye will build a $60 million plant for 50,000 tractors a year in Multan, its chairman Mehmet Yilmaz said on Monday. The company signed an agreement with Millat Motors Limited.`
  const codes = new Set(figureReasons.map(({ code }) => code))

  it.each(Object.entries(figureReasonExamples))('%s', (code, { says, figure }) => {
    expect(codes).toContain(code)
    const { figures } = read({ text: `${story}${says.startsWith('\n') ? '' : ' '}${says}` })
    expect(
      figures.filter(({ quote, path }) => quote.includes(figure) && !path).map(({ reason }) => reason?.code),
    ).toContain(code)
    expect(read({ text: story }).figures.map(({ reason }) => reason?.code)).not.toContain(code)
  })
})

it('counts every office of a state among the offices', () => {
  expect([...officialHeads].filter((head) => !titleHeads.has(head))).toEqual([])
})
