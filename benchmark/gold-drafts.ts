import type { Document } from '@/extraction/document'
import type { Cluster, LeadDraft, Mention } from '@/extraction/drafts'
import type { Parties } from '@/extraction/ground'
import type { LabelledArticle } from './corpus'

const legalEnding =
  /\b(ltd|limited|co|company|corp|corporation|inc|incorporated|plc|llc|gmbh|ag|sa|pvt|private|holdings?|group)\.?,?$/i
const reference =
  /\b(?:the|this) (?:[A-Z][a-z]+ |[A-Z][a-z]+-based )?(?:company|group|firm|investor|consortium|conglomerate|developer|fund|carmaker|retailer|chain|bank|giant|operator|university|delegation)\b/g
const commonOpeners = /^(China|Korea|Japan|Saudi|Abu|Central|Western|International|Power|University|United|National)/

/** Who and where as the labels have it, so that WHAT can be trained and measured apart from WHO. */
export function goldParties(article: LabelledArticle, document: Document): Parties {
  const { gold } = article
  const named = gold.leads.map((lead) => mentionsOf(document, shortForms([lead.investor ?? '', ...lead.aliases])))
  const body = document.sentences.filter((sentence) => !sentence.isFurniture).map((sentence) => sentence.index)
  const drafts = gold.leads.map((lead, index): LeadDraft => {
    const own = named[index] ?? []
    const partners = lead.partners.map((name, at): Cluster => cluster(document, 100 + at, name))
    const others = gold.leads.flatMap((other, at) => (other.investor === lead.investor ? [] : (named[at] ?? [])))
    const sentences = spokenOf(
      body,
      sentencesOf([...own, ...partners.flatMap((partner) => partner.mentions)]),
      sentencesOf(others),
      lead.investor === null,
    )
    const mentions = [...own, ...referencesIn(document, sentences)].sort((a, b) => a.start - b.start)
    return {
      index,
      investor:
        lead.investor === null
          ? null
          : { id: index, type: 'organisation', name: lead.investor, aliases: lead.aliases, mentions },
      investorCountry: lead.investorCountry,
      destination: lead.destination,
      partners,
      places: lead.places.flatMap((place) => mentionsOf(document, [place])),
      sentences: [...sentences].sort((a, b) => a - b),
    }
  })
  const places = gold.mentions.places.flatMap((name) =>
    mentionsOf(document, [name]).map((mention) => ({ ...mention, name })),
  )
  const people = sentencesOf(gold.mentions.people.flatMap((name) => mentionsOf(document, [name])))
  return { kind: gold.kind, drafts, places, people }
}

const sentencesOf = (mentions: readonly Mention[]) => new Set(mentions.map((mention) => mention.sentence))

const cluster = (document: Document, id: number, name: string): Cluster => ({
  id,
  type: 'organisation',
  name,
  aliases: [],
  mentions: mentionsOf(document, [name]),
})

/** Sentences that name the lead, and those that carry on from them until another lead is named. */
function spokenOf(
  body: readonly number[],
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
  isOutreach: boolean,
): Set<number> {
  if (isOutreach) return new Set(body)
  const spoken = new Set(own)
  let on = others.size === 0
  for (const sentence of body) {
    if (own.has(sentence)) on = true
    else if (others.has(sentence)) on = false
    if (on) spoken.add(sentence)
  }
  return spoken
}

function referencesIn(document: Document, sentences: ReadonlySet<number>): Mention[] {
  return [...document.text.matchAll(reference)].flatMap((match) => {
    const mention = toMention(document, match.index, match[0].length, true)
    return mention && sentences.has(mention.sentence) ? [mention] : []
  })
}

/** "Sinomine Resource Group" → also "Sinomine Resource" and "Sinomine". */
function shortForms(names: readonly string[]): string[] {
  const forms = new Set<string>()
  for (const name of names) {
    forms.add(name)
    let rest = name.trim()
    for (let step = 0; step < 3; step++) {
      const shorter = rest
        .replace(legalEnding, '')
        .replace(/[ ,.]+$/, '')
        .trim()
      if (!shorter || shorter === rest) break
      forms.add(shorter)
      rest = shorter
    }
    const [first, second] = name.split(' ')
    if (first && second && first.length > 4 && /^\p{Lu}/u.test(first) && !commonOpeners.test(first)) forms.add(first)
  }
  return [...forms].filter((form) => form.length > 1)
}

function mentionsOf(document: Document, forms: readonly string[]): Mention[] {
  const list = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (list.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return [...document.text.matchAll(pattern)].flatMap(
    (match) => toMention(document, match.index, match[0].length, false) ?? [],
  )
}

function toMention(document: Document, start: number, length: number, isReference: boolean): Mention | null {
  const sentence = document.sentences.find((candidate) => start >= candidate.start && start < candidate.end)
  return sentence ? { start, end: start + length, sentence: sentence.index, isReference } : null
}
