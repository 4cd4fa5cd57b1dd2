import 'server-only'
import { getArticle, type ListedArticle } from '@/db/articles'
import { listKeptApart } from '@/db/kept-apart'
import { matchLeads } from '@/db/lead-matches'
import { listLeadsOfArticle } from '@/db/leads-of-article'
import type { Tx } from '@/db/open'
import { getReading } from '@/db/readings'
import { formatDay } from '@/domain/day'
import { statusName } from '@/domain/statuses'
import { viewCard } from '../[id]/card-view'

/** How much of a text stands beside its card; the rest is one click away. */
const EXCERPT = 1600

/** An article of the queue with its card, in words for the screen. */
export type QueueArticle = NonNullable<ReturnType<typeof viewQueueArticle>>

/** What the queue shows of an article: enough to judge it without opening it. */
export function viewQueueArticle(db: Tx, { id }: Pick<ListedArticle, 'id'>) {
  const article = getArticle(db, id)
  if (!article) return undefined
  const reading = getReading(db, id)
  const borne = listLeadsOfArticle(db, id)
  const ids = borne.map((lead) => lead.id)
  const body = article.text.slice(article.headlineEnd).trim()
  return {
    id,
    version: article.version,
    headline: article.headline,
    about: [article.publisher, article.publishedOn && formatDay(article.publishedOn), article.sample && 'sample']
      .filter(Boolean)
      .join(' · '),
    excerpt: body.length > EXCERPT ? `${body.slice(0, body.lastIndexOf(' ', EXCERPT))} …` : body,
    reason: reading?.reason?.sentence ?? null,
    leads: borne.map((lead) => {
      const card = viewCard(db, id, lead, reading)
      const aliases = card.fields.find(({ field }) => field === 'aliases')?.values.map(({ said }) => said) ?? []
      const sectors = reading?.leads[lead.readLead ?? -1]?.sectors ?? []
      const sought = { ...lead, investor: lead.kind === 'outreach' ? null : lead.title, aliases, sectors }
      const apart = listKeptApart(db, lead.id).map((one) => one.id)
      return {
        id: lead.id,
        title: lead.title,
        fields: card.fields.flatMap(({ field, name, values }) =>
          values.length > 0 ? [{ field, name, said: values.map(({ said }) => said).join(', ') }] : [],
        ),
        people: card.people.map(({ name, role }) => [name, role].filter(Boolean).join(', ')),
        matches: matchLeads(db, sought, [...ids, ...apart]).map(({ leadId, title, status, reasons }) => ({
          leadId,
          title,
          detail: [statusName(status), ...reasons].join(' · '),
        })),
      }
    }),
  }
}
