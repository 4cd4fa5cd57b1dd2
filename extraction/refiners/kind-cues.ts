import type { Document } from '../document'
import { rememberedFor } from '../gazetteers/memo'
import { kindGroups } from '../rules/kind-words'
import { functionWords } from '../rules/name-words'
import type { Scene } from '../scene'
import { isWord, signsOf } from './context-words'
import type { RankedOrganisation } from './organisations'
import { sayingsOf } from './told-cues'

const groupOf = new Map<string, string[]>()
for (const group of kindGroups)
  for (const word of group.words) groupOf.set(word, [...(groupOf.get(word) ?? []), group.id])

const noGroups: readonly string[] = []

/** The headline and the sentences right after it, whose everyday words tell what an article is about. */
const EARLY = 3
/** Everyday words of other languages that share our letters, and the least share of English ones that English text has. */
const ENGLISH_SHARE = 0.16

/** Is the text English? By its share of small words; short texts are given the benefit of the doubt. */
export const isEnglish = ({ document }: Scene): boolean => judgeEnglish(document)

const judgeEnglish = rememberedFor(({ tokens }: Document): boolean => {
  let words = 0
  let small = 0
  let letters = 0
  let latin = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const length = token.end - token.start
    letters += length
    if (token.shape === 'none') continue
    latin += length
    words++
    if (functionWords.holds(token)) small++
  }
  // Scripts without spaces make long tokens, so letters are counted rather than words.
  if (letters > 40 && latin < letters / 2) return false
  return words < 25 || small / words >= ENGLISH_SHARE
})

/** What speaks for an article's being an investment, an invitation, or neither. */
export function kindCues(
  scene: Scene,
  organisations: readonly RankedOrganisation[],
  destination: string | null,
): string[] {
  const { document } = scene
  const counts = new Map<string, number>()
  let words = 0
  const head = new Set<string>()
  const signs = signsOf(scene, destination)
  const told = new Set<string>()
  for (const sentence of document.sentences) {
    if (sentence.isFurniture) continue
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const token = document.tokens[at]
      if (!token) continue
      if (token.kind === 'word') words++
      for (const group of groupOf.get(token.lower) ?? noGroups) {
        counts.set(group, (counts.get(group) ?? 0) + 1)
        if (sentence.isHeadline || sentence.index < 3) head.add(group)
      }
      const sign = signs[at] ?? ''
      if (sentence.index >= EARLY || !(isWord(sign) || sign.startsWith('<'))) continue
      told.add(`word.${sign}`)
      if (sentence.isHeadline) told.add(`title.${sign}`)
    }
  }
  const cues = [...[...head].map((group) => `head.${group}`), ...told]
  for (const [group, count] of counts) {
    const share = (1000 * count) / Math.max(words, 80)
    cues.push(group)
    if (count >= 3) cues.push(`${group}.3`)
    if (share >= 20) cues.push(`${group}.dense`)
  }
  const primary = organisations.reduce<(typeof organisations)[number] | undefined>(
    (top, one) => (top && top.primary >= one.primary ? top : one),
    undefined,
  )
  for (const cue of primary?.candidate.cues ?? [])
    if (
      /^(firm\.(unlike|first)|home\.(foreign|untold))$/.test(cue) ||
      /^(joint|subject|headline|known|told)\./.test(cue)
    )
      cues.push(`primary.${cue}`)
  cues.push(...chanceCues(organisations, primary), ...saidCues(scene))
  const foreign = organisations.filter(({ candidate }) =>
    candidate.homes.some((home) => home.code !== destination && home.cue !== 'name'),
  )
  if (foreign.length) cues.push('foreign.organisation')
  if (new Set(scene.countries.map(({ code }) => code)).size === 1) cues.push('country.one')
  if (scene.countries.length === 0) cues.push('country.none')
  if (genericForeigners(scene, destination)) cues.push('foreign.firms-unnamed')
  if (invitedCountries(scene).size > 0)
    cues.push(primary?.candidate.cues.includes('firm.unlike') ? 'invites.firms-unnamed' : 'invites.firms')
  return cues
}

/** What is said in the article, and what where it begins, whoever is meant. */
function saidCues(scene: Scene): Set<string> {
  const cues = new Set<string>()
  for (const { what, sentence } of sayingsOf(scene.document).flat())
    for (const one of what) {
      if (cues.has(`said:${one}`)) cues.add(`said-again:${one}`)
      cues.add(`said:${one}`)
      if (sentence < EARLY) cues.add(`said-early:${one}`)
    }
  return cues
}

const levels = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.85, 0.95]
const sums = [0.2, 0.5, 1, 1.5, 2.5]

/** How likely there is an investor at all, how sure the first one is, and how many play each part. */
function chanceCues(organisations: readonly RankedOrganisation[], primary: RankedOrganisation | undefined): string[] {
  const best = organisations.reduce((top, { chances }) => Math.max(top, chances.investor), 0)
  const odds = organisations.map((one) => Math.exp(one.primary - (primary?.primary ?? 0)))
  const share = odds.length ? 1 / odds.reduce((sum, one) => sum + one, 0) : 0
  const total = (part: 'investor' | 'partner' | 'host') =>
    organisations.reduce((sum, { chances }) => sum + chances[part], 0)
  const add = (name: string, value: number, steps: readonly number[]) =>
    steps.filter((step) => value >= step).map((step) => `${name}.${step}`)
  return [
    ...add('investor', best, levels),
    ...add('first', primary?.chances.investor ?? 0, levels),
    ...add('ahead', share, levels),
    ...add('investors', total('investor'), sums),
    ...add('partners', total('partner'), sums),
    ...add('hosts', total('host'), sums),
  ]
}

/** "Chinese companies", "Turkish investors": guests without a name. */
export function genericForeigners(
  scene: Scene,
  destination: string | null,
): { first: number; last: number; code: string } | null {
  const { tokens } = scene.document
  const { sentences } = scene.document
  const body = scene.countries.filter(({ sentence }) => !sentences[sentence]?.isHeadline)
  const ordered = body.concat(scene.countries.filter(({ sentence }) => sentences[sentence]?.isHeadline))
  for (const mention of ordered) {
    if (mention.by !== 'demonym' || mention.code === destination) continue
    for (let at = mention.last; at < mention.last + 3; at++) {
      const token = tokens[at]
      if (token?.kind !== 'word' || token.sentence !== mention.sentence) break
      if (
        /^(companies|firms|enterprises|investors|businesses|businessmen|entrepreneurs|experts|delegation|investment|money)$/.test(
          token.lower,
        )
      )
        return { first: mention.first, last: at + 1, code: mention.code }
    }
  }
  return null
}

const inviting = /^(invit|attract|welcom|woo|court|urge|call|lur|beckon|encourag|appeal|ask|tell|told|seek|extend)/

/** Countries whose firms the text invites: "invites *Chinese* enterprises". They are where the guests are from, not where they are asked to. */
export function invitedCountries(scene: Scene): Set<string> {
  const { tokens, sentences } = scene.document
  const invited = new Set<string>()
  for (const mention of scene.countries) {
    if (mention.by !== 'demonym') continue
    const isFirms = [0, 1, 2].some((step) =>
      /^(companies|firms|enterprises|investors|businesses|businessmen|entrepreneurs|investment|investments)$/.test(
        tokens[mention.last + step]?.lower ?? '',
      ),
    )
    const sentence = sentences[mention.sentence]
    if (!isFirms || !sentence) continue
    for (let at = Math.max(sentence.firstToken, mention.first - 12); at < mention.first; at++)
      if (inviting.test(tokens[at]?.lower ?? '')) invited.add(mention.code)
  }
  return invited
}
