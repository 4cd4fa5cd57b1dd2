import { nameKey } from './name'

/** What of an article tells whether it speaks for itself. */
export interface SourceText {
  id: number
  publisher: string | null
  url: string | null
  text: string
}

/** How many words in a row make a run; runs that two texts share are copied, not chance. */
const RUN = 5
/** Which share of the shorter text's runs must stand in the longer one for it to be a copy: half. */
const COPIED = 0.5

/**
 * Articles in groups that speak with one voice: two are not independent where they have the same publisher (or, without
 * one, the same host), or where half of the shorter text's runs of five words stand in the other, as with an agency's
 * report printed by two papers. Groups join through a third. In the order given; one group, one independent source.
 */
export function independentGroups<Source extends SourceText>(sources: readonly Source[]): Source[][] {
  const voices = sources.map((source) => ({ source, voice: voiceOf(source), runs: runsOf(source.text) }))
  const groups: (typeof voices)[] = []
  for (const one of voices) {
    const joined = groups.filter((group) => group.some((other) => isSameVoice(one, other)))
    const rest = groups.filter((group) => !joined.includes(group))
    groups.splice(0, groups.length, ...rest, [...joined.flat(), one])
  }
  const order = new Map(sources.map(({ id }, at) => [id, at]))
  const place = (id: number) => order.get(id) ?? 0
  return groups
    .map((group) => group.map(({ source }) => source).sort((a, b) => place(a.id) - place(b.id)))
    .sort(([a], [b]) => place(a?.id ?? 0) - place(b?.id ?? 0))
}

interface Voice {
  voice: string | null
  runs: ReadonlySet<string>
}

function isSameVoice(one: Voice, other: Voice): boolean {
  if (one.voice !== null && one.voice === other.voice) return true
  const [shorter, longer] = one.runs.size <= other.runs.size ? [one.runs, other.runs] : [other.runs, one.runs]
  if (shorter.size === 0) return false
  let shared = 0
  for (const run of shorter) if (longer.has(run)) shared += 1
  return shared / shorter.size >= COPIED
}

function voiceOf({ publisher, url }: SourceText): string | null {
  if (publisher) return nameKey(publisher)
  const host = url && /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1]
  return host ? host.toLowerCase() : null
}

/** The runs of words in a text; a Han character counts as a word. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}
