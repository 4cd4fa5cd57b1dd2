import type { Found } from '../drafts'
import type { RolePhrase } from '../recognizers/roles'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import { isEnglish } from './kind-cues'
import { organisationOf, ownerOf, referenceOf } from './person-organisation'
import { type Attachment, attachments } from './role-attachments'
import { roleExtent, singular } from './role-extent'

/** A person with the office and the organisation that the text gives, before anybody knows whose side they are on. */
export interface ReadPersonDraft {
  readonly cluster: NameCluster
  readonly name: Found<string>
  readonly role: Found<string> | null
  readonly rolePhrase: RolePhrase | null
  readonly organisation: { readonly cluster: NameCluster; readonly found: Found<string> } | null
  /** "its chairman", "the company's chief": an organisation that is referred to, not named. */
  readonly refersTo: 'company' | null
  /** Country that the office is of: "Chinese Consul General", "Prime Minister of Vietnam". */
  readonly country: string | null
  /** Token where the person is named with the office, for nearness. */
  readonly at: number
}

/** More people than any article names; keeps a text of two megabytes in hand. */
const MOST_PEOPLE = 300

/** Heads that are a courtesy as much as an office: another office of the same person says more. */
const courtesy = /^(prince|princess|sultan|professor|captain|member)$/

/** Everyone named outside furniture, in the order of first mention. Nobody in a text that is not English: roles would be guesses. */
export function readPeople(scene: Scene): ReadPersonDraft[] {
  if (!isEnglish(scene)) return []
  const people: ReadPersonDraft[] = []
  const taken = new Set<RolePhrase>()
  for (const cluster of scene.clusters) {
    if (cluster.type !== 'person' || people.length >= MOST_PEOPLE) continue
    const attachment = bestAttachment(scene, cluster, taken)
    if (!attachment && isBareWord(cluster)) continue
    if (attachment) taken.add(attachment.phrase)
    people.push(draft(scene, cluster, attachment))
  }
  return people
}

/** One word without an office, a "Mr" or a longer form: a firm or a thing as likely as a person. */
const isBareWord = ({ forms, chunks }: NameCluster) =>
  forms.every((form) => !form.includes(' ')) && chunks.every(({ honorific }) => honorific === null)

function bestAttachment(scene: Scene, cluster: NameCluster, taken: ReadonlySet<RolePhrase>): Attachment | null {
  let best: Attachment | null = null
  for (const found of weighAttachments(scene, cluster, taken)) if (found.strength > (best?.strength ?? 0)) best = found
  return best
}

/** Every office that may be this person's, with the strength of its claim; one that somebody has already counts less. */
export function* weighAttachments(
  scene: Scene,
  cluster: NameCluster,
  taken: ReadonlySet<RolePhrase>,
): Generator<Attachment> {
  for (const chunk of cluster.chunks) {
    for (const found of attachments(scene, chunk)) {
      const length = found.phrase.last - found.phrase.first
      const strength =
        found.strength +
        Math.min(length, 6) * 0.15 +
        (chunk.words.length > 1 ? 0.3 : 0) -
        (taken.has(found.phrase) && !found.phrase.isPlural ? 2 : 0) -
        (courtesy.test(found.phrase.head) ? 1 : 0)
      yield { ...found, strength }
    }
  }
}

function draft(scene: Scene, cluster: NameCluster, attachment: Attachment | null): ReadPersonDraft {
  const shown = nameMention(scene, cluster)
  const name: Found<string> = {
    value: cluster.name,
    start: shown.start,
    end: shown.end,
    rule: 'person.name',
    certainty: 0.95,
  }
  if (!attachment) {
    const near = ownerOf(scene, cluster)
    return {
      cluster,
      name,
      role: null,
      rolePhrase: null,
      organisation: near,
      refersTo: null,
      country: null,
      at: shown.first,
    }
  }
  const { phrase } = attachment
  const extent = attachment.value ? { ...phrase, country: null } : roleExtent(scene, phrase)
  const role: Found<string> = {
    value:
      attachment.value ??
      singular(scene.document.normal.slice(extent.start, extent.end).replace(/\s+/g, ' '), phrase.isPlural),
    start: extent.start,
    end: extent.end,
    rule: attachment.rule,
    certainty: 0.9,
  }
  const organisation = organisationOf(scene, phrase, attachment.chunk)
  return {
    cluster,
    name,
    role,
    rolePhrase: phrase,
    organisation,
    refersTo: organisation ? null : referenceOf(scene, phrase),
    country: extent.country,
    at: attachment.chunk.first,
  }
}

/** The fullest form of the name, in the body if it stands there. */
function nameMention(scene: Scene, cluster: NameCluster): { start: number; end: number; first: number } {
  const fits = cluster.chunks.filter((chunk) => scene.document.normal.slice(chunk.start, chunk.end) === cluster.name)
  const inBody = fits.filter((chunk) => chunk.start >= scene.document.headlineEnd)
  return inBody[0] ?? fits[0] ?? cluster.chunks[0] ?? { start: 0, end: 0, first: 0 }
}
