import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reading, readingSchema } from '@/domain/reading'
import { read } from './read'

const article = `Chinese group to build $300 million solar plant in Faisalabad

ISLAMABAD, Mar 2 (APP): Hangzhou Sunrise Energy Co., Ltd. of China will put US$300 million into a 500 MW solar cell plant at the M-3 Industrial City in Faisalabad, its chairman Mr. Li Wei said on Monday. The plant will employ 1,200 people.

Li met Federal Minister for Board of Investment Qaiser Ahmed Sheikh and signed a memorandum of understanding with the Special Investment Facilitation Council (SIFC). “We want to start in May,” he said.

The company’s delegation will visit the site next month. Pakistan’s solar market is worth $2 billion a year.`

/** Where a value of the reading is, by a path such as `leads.0.sectors.2`; undefined where the path leads nowhere. */
function at(reading: Reading, path: string): unknown {
  let value: unknown = reading
  for (const step of path.split('.')) value = new Map(Object.entries(Object(value))).get(step)
  return value
}

/** What must hold of a reading of any text at all. */
function mustHold(text: string): Reading {
  const reading = read({ text })
  expect(readingSchema.safeParse(reading).error).toBeUndefined()
  for (const { quote, start, end, path } of reading.evidence) {
    expect(text.slice(start, end)).toBe(quote)
    expect(at(reading, path), path).toBeDefined()
  }
  for (const { quote, start, end } of reading.figures) expect(text.slice(start, end)).toBe(quote)
  for (const { start, end } of reading.furniture) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  expect(read({ text })).toEqual(reading)
  return reading
}

const pieces = constantFrom(
  ...article.split(/(?<=\s)/),
  'will invest $1.2 billion in ',
  '0 MW ',
  '7.5 jobs ',
  'no investment, $0 ',
  'Mr ',
  'Co., Ltd. ',
  '“',
  '”',
  '’s ',
  '(',
  ')',
  '$',
  '1,000,000,000 ',
  '99999999999999999999999 MW ',
  '.',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u0000',
  '\u0007',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0301',
  '\ud83c',
  '🇵🇰',
  'ﷺ',
  'İSTANBUL ',
  'ß',
  '中国企业 ',
  'سرمایہ کاری ',
  '__proto__ ',
  'constructor ',
  'toString ',
)

describe('any text at all', () => {
  it('is read without a throw, with offsets that hold, and the same twice', () => {
    assert(
      property(array(pieces, { maxLength: 120 }), (parts) => void mustHold(parts.join(''))),
      { numRuns: 150, seed: 7 },
    )
  }, 300_000)

  it('may be any string of code units', () => {
    const anything = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      string({ unit: 'grapheme', maxLength: 300 }),
      array(integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
    )
    assert(
      property(anything, (text) => void mustHold(text)),
      { numRuns: 150, seed: 11 },
    )
  }, 300_000)

  it('may be an article that lost or gained something anywhere', () => {
    assert(
      property(
        integer({ min: 0, max: article.length }),
        integer({ min: 0, max: 40 }),
        pieces,
        (from, length, piece) => {
          mustHold(article.slice(0, from) + piece + article.slice(from + length))
        },
      ),
      { numRuns: 120, seed: 13 },
    )
  }, 300_000)

  it('takes headline ends and dates that make no sense', () => {
    for (const headlineEnd of [-5, 0.5, 1e9, Number.NaN, article.length])
      for (const published of ['', 'yesterday', '2026-13-45', null]) {
        const reading = read({ text: article, headlineEnd, published })
        for (const { quote, start, end } of reading.evidence) expect(article.slice(start, end)).toBe(quote)
      }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['one letter', 'a'],
    ['marks alone', '...,,,;;;!!!???“”()[]{}'],
    ['digits alone', '1234567890 '.repeat(50)],
    ['control characters', article.replaceAll(' ', ' \u0001')],
    ['marks of direction in every word', article.replaceAll(' ', '\u200f \u200e')],
    ['no-break spaces', article.replaceAll(' ', '\u00a0')],
    ['line ends of DOS', article.replaceAll('\n', '\r\n')],
    ['decomposed letters', article.replaceAll('a', 'a\u0301')],
    ['full-width letters', article.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['half surrogate pairs', article.replaceAll(' ', ' \ud83d')],
  ])('reads %s', (_, text) => {
    mustHold(text)
  })

  it('reads an article without a capital, and one in capitals', () => {
    mustHold(article.toLowerCase())
    mustHold(article.toUpperCase())
  })
})

describe('another language', () => {
  const foreign: [string, string][] = [
    [
      'Spanish',
      `Grupo chino invertirá 300 millones de dólares en una planta solar en Faisalabad

La empresa Hangzhou Sunrise Energy invertirá 300 millones de dólares en una fábrica de células solares en la ciudad de Faisalabad, dijo el lunes su presidente, Li Wei. La planta dará empleo a 1.200 personas y estará lista el próximo año, según el ministro de Inversiones de Pakistán.`,
    ],
    [
      'French',
      `Le groupe chinois Hangzhou Sunrise Energy va investir 300 millions de dollars dans une usine de cellules solaires à Faisalabad, a déclaré lundi son président, Li Wei. L’usine emploiera 1 200 personnes et sera prête l’année prochaine, selon le ministre pakistanais de l’Investissement.`,
    ],
    [
      'Turkish',
      `Çinli Hangzhou Sunrise Energy, Faysalabad’da 300 milyon dolarlık güneş hücresi fabrikası kuracak. Şirketin yönetim kurulu başkanı Li Wei pazartesi günü yaptığı açıklamada, tesiste 1.200 kişinin çalışacağını söyledi. Bakan, yatırımın önemli olduğunu belirtti.`,
    ],
    [
      'Indonesian',
      `Perusahaan asal Tiongkok Hangzhou Sunrise Energy akan menanamkan modal sebesar 300 juta dolar untuk membangun pabrik sel surya di Faisalabad, kata ketuanya Li Wei pada hari Senin. Pabrik itu akan mempekerjakan 1.200 orang dan siap tahun depan.`,
    ],
    [
      'Chinese',
      '杭州日出能源有限公司董事长李伟周一表示，公司将投资3亿美元在费萨拉巴德建设一座太阳能电池工厂。该工厂将雇用1200人，明年建成投产。巴基斯坦投资部长对此表示欢迎。',
    ],
    [
      'Urdu',
      'چینی کمپنی ہانگژو سن رائز انرجی فیصل آباد میں شمسی سیل کا کارخانہ لگانے کے لیے تیس کروڑ ڈالر کی سرمایہ کاری کرے گی۔ کمپنی کے چیئرمین لی وی نے پیر کو کہا کہ کارخانے میں بارہ سو افراد کام کریں گے۔',
    ],
    [
      'Arabic',
      'أعلنت شركة هانغتشو صن رايز للطاقة الصينية أنها ستستثمر 300 مليون دولار في مصنع للخلايا الشمسية في فيصل آباد، وقال رئيس مجلس الإدارة لي وي يوم الاثنين إن المصنع سيوظف 1200 شخص.',
    ],
    [
      'Russian',
      'Китайская компания Hangzhou Sunrise Energy вложит 300 млн долларов в завод солнечных элементов в Фейсалабаде, заявил в понедельник её председатель Ли Вэй. На заводе будут работать 1200 человек.',
    ],
    [
      'Japanese',
      '中国の杭州サンライズ・エナジーは月曜日、ファイサラバードに3億ドルを投じて太陽電池工場を建設すると発表した。従業員は1200人を予定している。',
    ],
  ]
  it.each(foreign)('%s is not read, and nothing is invented', (_, text) => {
    const reading = mustHold(text)
    expect(reading).toMatchObject({
      kind: 'none',
      reason: { code: 'not-english' },
      leads: [],
      hostBodies: [],
      nextStep: null,
    })
    expect(reading.people).toEqual([])
    expect(reading.events).toEqual([])
  })

  it('a foreign name or quotation in an English article does not make it foreign', () => {
    const reading = mustHold(
      article.replace('China', 'China (中国)').replace('he said', 'he said, “Inshallah, تعاون بہت اچھا ہے”'),
    )
    expect(reading.kind).not.toBe('none')
  })
})

/** Reading time in milliseconds of CPU: what else the machine does counts for nothing. */
function timeOf(text: string): { reading: Reading; spent: number } {
  const from = process.cpuUsage()
  const reading = read({ text })
  const { user, system } = process.cpuUsage(from)
  return { reading, spent: (user + system) / 1000 }
}

describe('a very long text', () => {
  it('of a megabyte in one line is read, in a time that a person would wait', () => {
    const text = article.replaceAll('\n', ' ').repeat(1700)
    const { reading, spent } = timeOf(text)
    expect(spent).toBeLessThan(30_000)
    expect(text.length).toBeGreaterThan(1_000_000)
    for (const { quote, start, end } of reading.evidence) expect(text.slice(start, end)).toBe(quote)
  }, 300_000)

  it.each([
    ['one word', 'a'.repeat(500_000)],
    ['one capital word', 'A'.repeat(500_000)],
    ['spaces', ' '.repeat(500_000)],
    ['dots', '.'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['commas and digits', '1,'.repeat(100_000)],
    ['dollar signs', '$'.repeat(200_000)],
    ['capitals', 'Aa '.repeat(100_000)],
    ['brackets', '('.repeat(200_000)],
    ['line ends', '\n'.repeat(500_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['quotation marks', '“'.repeat(100_000)],
    ['commas', 'Li Wei, '.repeat(50_000)],
    ['ands', 'Alpha and Beta and '.repeat(30_000)],
    ['ofs', 'Ministry of '.repeat(50_000)],
    ['figures', '$1 million and '.repeat(40_000)],
    [
      'names',
      Array.from({ length: 30_000 }, (_, index) => `Sunrise${index.toString(36)} Energy Group said.`).join(' '),
    ],
  ])(
    'of %s alone is read in seconds',
    (_, text) => {
      expect(timeOf(text).spent).toBeLessThan(15_000)
    },
    300_000,
  )
})
