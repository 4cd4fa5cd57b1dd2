import { z } from 'zod'
import type { Act } from './activity'
import { countryName } from './countries'
import { formatDay } from './day'
import { type FactField, factFieldCodes } from './fact'
import { fieldName, sayFact } from './fact-words'
import { noteKinds } from './note'
import { statusName } from './statuses'

/** A line of the story as it is kept: codes and ids, no sentence. */
export interface ActivityLine {
  act: Act
  /** Who did it; null for the program itself. */
  actor: string | null
  field: string | null
  before: unknown
  after: unknown
  reason: string | null
}

/** A sentence in three parts, so that a screen can make the middle one, the lead, a link. */
export interface ActivityWords {
  actor: string
  verb: string
  rest: string
}

type Names = (userId: string) => string | undefined

/** The line as a sentence around its lead: "Ayesha" "moved" … "from Contacted to Qualified". `names` gives a user's name by id. */
export function activityWords(line: ActivityLine, names: Names): ActivityWords {
  const [verb, rest] = wordings[line.act](line, names)
  return { actor: line.actor ?? 'Leadwire', verb, rest }
}

/** The line as one sentence: "Ayesha moved it from Contacted to Qualified, passing the gate: met at the expo." */
export function activitySentence(line: ActivityLine, names: Names, lead = 'it'): string {
  const { actor, verb, rest } = activityWords(line, names)
  const sentence = [actor, verb, lead, rest].filter(Boolean).join(' ').replaceAll(' ,', ',').replaceAll(' :', ':')
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

type Wording = (line: ActivityLine, names: Names) => [verb: string, rest: string]

const wordings: Record<Act, Wording> = {
  captured: () => ['captured the article of', ''],
  created: () => ['opened', 'as a lead'],
  attached: () => ['attached an article to', ''],
  detached: () => ['took an article off', ''],
  accepted: () => ['accepted the reading of', ''],
  dismissed: ({ reason }) => ['set aside', `as not a lead${because(reason)}`],
  promoted: () => ['promoted', 'to a lead'],
  imported: ({ reason }) => ['imported', reason ? `from ${reason}` : 'from a spreadsheet'],
  corrected: (line) => [`corrected ${fieldOf(line)} of`, fromTo(inWords(line, line.before), inWords(line, line.after))],
  'put-back': (line) => [`put ${fieldOf(line)} of`, `back to ${inWords(line, line.after)}`],
  moved: ({ before, after, reason }) => [
    'moved',
    `from ${statusOf(before)} to ${statusOf(after)}${reason ? `, ${reasonWords(reason, after)}` : ''}`,
  ],
  assigned: ({ after }, names) => {
    const owner = textIn(after, 'ownerId')
    return owner ? ['gave', `to ${names(owner) ?? 'a colleague'}`] : ['left', 'without an owner']
  },
  held: ({ after, reason }) => {
    const until = textIn(after, 'onHoldUntil')
    return ['put', `on hold${until ? ` until ${day(until)}` : ''}${because(reason)}`]
  },
  resumed: () => ['took', 'off hold'],
  noted: ({ after }) => [`noted ${noteOf(after)} on`, ofDay(textIn(after, 'heldOn'))],
  'note-edited': ({ after }) => [`edited the note of ${noteOf(after)} on`, ofDay(textIn(after, 'heldOn'))],
  'note-deleted': ({ before }) => [`deleted the note of ${noteOf(before)} on`, ofDay(textIn(before, 'heldOn'))],
  'follow-up-added': ({ after }) => [`planned ${title(after)} for`, dueOn(after)],
  'follow-up-changed': ({ before, after }) => [`changed the follow-up ${title(before)} of`, changeOf(before, after)],
  'follow-up-done': ({ after }) => [`finished ${title(after)} for`, ''],
  'follow-up-reopened': ({ after }) => [`reopened ${title(after)} for`, ''],
  'follow-up-deleted': ({ before }) => [`deleted the follow-up ${title(before)} of`, ''],
  'contact-added': ({ after }) => [`added ${textIn(after, 'name') ?? 'a person'} to`, ''],
  'file-added': ({ after }) => [`attached “${textIn(after, 'name') ?? 'a file'}” to`, ''],
  'file-deleted': ({ before }) => [`took the file “${textIn(before, 'name') ?? ''}” off`, ''],
  deleted: ({ reason }) => ['put', `in the trash${because(reason)}`],
  restored: ({ field }) => (field === 'note' ? ['brought back a note on', ''] : ['brought', 'back from the trash']),
  merged: ({ before }) => [`merged ${leadOf(before)} into`, ''],
  'merged-away': ({ after }) => ['merged', `into ${leadOf(after)}`],
  unmerged: ({ before }) => [`took ${leadOf(before)} out of`, ', undoing the merge'],
  'came-back': ({ after }) => ['took', `out of ${leadOf(after)} again, undoing the merge`],
  split: ({ after }) => [`split ${leadOf(after)} off`, ''],
  'split-off': ({ before }) => ['split', `off ${leadOf(before)}`],
}

const because = (reason: string | null): string => (reason ? `: ${reason}` : '')
const fromTo = (before: string, after: string): string => `from ${before} to ${after}`
const day = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value)
const ofDay = (value: string | undefined): string => (value ? `(${day(value)})` : '')
const fieldOf = ({ field }: ActivityLine): string =>
  `the ${columnNames[field ?? ''] ?? fieldName(field ?? 'a fact').toLowerCase()}`
const columnNames: Record<string, string> = {
  agreementOn: 'date of the agreement',
  operationalOn: 'date it started to operate',
  lostTo: 'country it was lost to',
}
const title = (value: unknown): string => `“${textIn(value, 'title') ?? 'a follow-up'}”`
const leadOf = (value: unknown): string => {
  const name = textIn(value, 'title')
  return name ? `“${name}”` : 'another lead'
}
const noteOf = (value: unknown): string => {
  const kind = noteKinds.find(({ code }) => code === textIn(value, 'kind'))?.name.toLowerCase() ?? 'remark'
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
const dueOn = (value: unknown): string => {
  const due = textIn(value, 'dueOn')
  return due ? `, due ${day(due)}` : ''
}
const changeOf = (before: unknown, after: unknown): string => {
  const [was, is] = [textIn(before, 'dueOn'), textIn(after, 'dueOn')]
  const moved = was && is && was !== is ? `from ${day(was)} to ${day(is)}` : ''
  const renamed = title(before) === title(after) ? '' : `to ${title(after)}`
  return [renamed, moved].filter(Boolean).join(', ')
}
const statusOf = (value: unknown): string => statusName(textIn(value, 'status') ?? '')
const reasonWords = (reason: string, after: unknown): string => {
  if (/^(merging|undoing|putting) /.test(reason)) return reason
  if (reason.startsWith('Undid ')) return reason.replace('Undid', 'undoing')
  return `${/^(lost|dropped)$/.test(textIn(after, 'status') ?? '') ? 'because' : 'passing the gate'}: ${reason}`
}

function inWords({ field }: ActivityLine, value: unknown): string {
  if (isFactField(field)) return sayFact(field, value)
  const text = textIn(value, 'value') ?? 'not disclosed'
  return field === 'lostTo' ? countryName(text) : day(text)
}
const isFactField = (field: string | null): field is FactField => factFieldCodes.some((code) => code === field)

/** The text under a key, or the value itself where the line keeps nothing but that. */
function textIn(value: unknown, key: string): string | undefined {
  if (typeof value === 'string') return value
  const read = z.record(z.string(), z.unknown()).safeParse(value)
  const text = read.success ? read.data[key] : undefined
  return typeof text === 'string' ? text : undefined
}
