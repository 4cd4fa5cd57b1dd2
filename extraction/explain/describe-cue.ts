import { sectorName } from '@/domain/sectors'
import {
  deeds,
  eventCues,
  figureCues,
  modalities,
  opportunityCues,
  sectorCues,
  stageCues,
  stageGroups,
  stepCues,
  tiers,
} from '../rules/what-cue-descriptions'
import { describeWho } from './describe-who'
import { nearTo, quoted } from './describe-words'

/** The questions whose cues are told apart: a name such as `own` means the lead's sentences for each of them, in its own words. */
export const cueFields = ['who', 'figure', 'stage', 'sector', 'opportunity', 'event', 'step', 'role'] as const
export type CueField = (typeof cueFields)[number]

const asTier = (tier: string): string => Object.entries(tiers).find(([name]) => name === tier)?.[1] ?? ''
const kinds: Readonly<Record<string, string>> = { inv: 'in an article on an investment', out: 'in an invitation' }

/** "named:sure" → what `named` means, with how sure the phrase was, or of which kind the article is. */
function withTail(table: Readonly<Record<string, string>>, cue: string): string | undefined {
  if (table[cue]) return table[cue]
  const [name = '', ...tail] = cue.split(':')
  const said = table[name]
  if (!said) return undefined
  return [said, ...tail.map((part) => asTier(part) || kinds[part] || `“${part.replaceAll('-', ' ')}”`)].join(', ')
}

/** "stage.build.break-ground" → “break ground”: the phrase of a rule, by its id. */
const phraseOf = (id: string): string => quoted((id.split('.')[2] ?? id).replaceAll('-', ' '))

function describeStage(cue: string): string | undefined {
  const name = cue.slice(cue.indexOf('|') + 1)
  if (name.startsWith('word:')) return `is told in a sentence with ${quoted(name.slice(5))}`
  if (name.startsWith('phrase:')) return `is told by ${phraseOf(name)}, ${modalities[name.split('.').at(-1) ?? '']}`
  if (name.startsWith('headline:')) return `has ${stageGroups[name.slice(9)]} in the headline`
  const [group = '', modality = ''] = name.split('.')
  return modality ? `is told by words of ${stageGroups[group]}, ${modalities[modality]}` : stageCues[name]
}

/** "deed:build.done" → "is told after words of construction, as done". */
function describeOpportunity(cue: string): string | undefined {
  const [name = '', rest = ''] = cue.split(':')
  if (name === 'head') return `ends in ${quoted(rest)}`
  const told = Object.entries(deeds).find(([deed]) => deed === name)?.[1]
  if (!told) return withTail(opportunityCues, cue)
  const [group = '', modality = ''] = rest.split('.')
  return [`${told} ${stageGroups[group]}`, ...(modality ? [modalities[modality]] : [])].join(', ')
}

const describeFigure = (cue: string): string | undefined => {
  const near = nearTo(cue)
  if (near) return near
  const said = figureCues[cue.replace(/~$/, '')]
  return said && cue.endsWith('~') ? `shares a sentence with what ${said}` : said
}

function describeSector(cue: string): string | undefined {
  if (cue.startsWith('is:')) return `is ${sectorName(cue.slice(3))}, as leads often are`
  if (cue.startsWith('phrase:')) return `is told by ${phraseOf(cue)}`
  if (cue.startsWith('phrase-elsewhere:')) return `is told by ${phraseOf(cue)}, not of this lead`
  return withTail(sectorCues, cue)
}

const stepWords: Readonly<Record<string, string>> = {
  'verb-is': 'is something to',
  opens: 'begins with',
  in: 'holds the word',
  beside: 'is told in a sentence with',
}

function describeStep(cue: string): string | undefined {
  const colon = cue.indexOf(':')
  const said = stepWords[cue.slice(0, colon)]
  return said ? `${said} ${quoted(cue.slice(colon + 1))}` : withTail(stepCues, cue)
}

/** Where an office stands beside a name. */
const roleCues: Readonly<Record<string, string>> = {
  'person.role-before': 'stands right before the name',
  'person.role-comma': 'stands before the name, a comma between',
  'person.role-is': 'is said to be this person: “the chairman is …”',
  'person.role-of-before': 'stands before the name with its organisation between',
  'person.role-shared': 'is shared by several people named together',
  'person.role-bracket': 'stands in brackets after the name',
  'person.role-after': 'stands after the name, a comma between',
  'person.role-verb': 'is told by a verb, as in “he became …”',
}

const words: Readonly<Record<CueField, (cue: string) => string | undefined>> = {
  who: describeWho,
  figure: describeFigure,
  stage: describeStage,
  sector: describeSector,
  opportunity: describeOpportunity,
  event: (cue) => nearTo(cue) ?? withTail(eventCues, cue),
  step: describeStep,
  role: (cue) => roleCues[cue],
}

/** A cue in plain words that go on from "it": "stands in the headline". A cue without words shows its own name. */
export const describeCue = (field: CueField, cue: string): string => words[field](cue) ?? cue
