import { eq } from 'drizzle-orm'
import { sectorCodes } from '@/domain/sectors'
import { stageCodes } from '@/domain/stages'
import { openStatuses, type Status, statusCodes } from '@/domain/statuses'
import type { Db } from './open'
import { activities, articles, leadArticles, leadSectors, leads } from './schema'

const DAY_MS = 86_400_000
const homes = ['CN', 'CN', 'CN', 'AE', 'SA', 'TR', 'US', 'GB', 'KR', 'JP', 'DE', null]
const currencies = ['USD', 'USD', 'USD', 'CNY', 'EUR', 'PKR']
const reasons = ['Better incentives elsewhere', 'Energy or infrastructure', 'Financing fell through']

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Fills a database with made-up leads for tests and benchmarks: the same ones for the same seed. Each has up to four
 * sectors and the moves that brought it where it stands; some are in the trash, some disclose an amount.
 */
export function generateLeads(db: Db, options: { leads: number; seed?: number; until: Date; owners: string[] }): void {
  const { seed = 1, until, owners } = options
  const next = numbers(seed)
  const one = <Value>(list: readonly Value[]): Value | undefined => list[Math.floor(next() * list.length)]

  db.transaction((tx) => {
    for (let at = 0; at < options.leads; at++) {
      const createdAt = new Date(until.getTime() - Math.floor(next() * 720) * DAY_MS - 3_600_000)
      const status = one(statusCodes) ?? 'new'
      const path = pathTo(status, next)
      const moves = path.map((to, step) => ({
        from: path[step - 1] ?? ('new' as const),
        to,
        at: new Date(
          createdAt.getTime() + ((until.getTime() - createdAt.getTime()) * (step + 1) * 0.9) / (path.length + 1),
        ),
      }))
      const since = moves.at(-1)?.at ?? createdAt
      const disclosed = next() < 0.35
      const currency = one(currencies)
      const { id } = tx
        .insert(leads)
        .values({
          kind: next() < 0.1 ? 'outreach' : 'investment',
          title: `Investor ${at + 1}`,
          stage: one(stageCodes) ?? 'interest',
          investorCountry: one(homes),
          destination: 'PK',
          status: 'new',
          ownerId: next() < 0.7 ? one(owners) : null,
          amountValue: disclosed ? Math.round(next() * 500) * 1e6 : null,
          amountCurrency: disclosed ? currency : null,
          jobs: next() < 0.2 ? Math.round(next() * 2000) : null,
          createdAt,
          statusSince: createdAt,
          activeAt: since,
        })
        .returning({ id: leads.id })
        .get()
      if (next() < 0.8) {
        const headline = `Investor ${at + 1} looks around`
        const { articleId } = tx
          .insert(articles)
          .values({
            fingerprint: `generated ${at}`,
            headline,
            text: headline,
            headlineEnd: headline.length,
            publishedOn: new Date(createdAt.getTime() - Math.floor(next() * 30) * DAY_MS).toISOString().slice(0, 10),
            channel: 'paste',
            kind: 'investment',
          })
          .returning({ articleId: articles.id })
          .get()
        tx.insert(leadArticles).values({ leadId: id, articleId }).run()
      }
      const chosen = new Set(Array.from({ length: Math.floor(next() * 5) }, () => one(sectorCodes)))
      for (const sector of chosen) if (sector) tx.insert(leadSectors).values({ leadId: id, sector }).run()
      for (const move of moves) {
        tx.insert(activities)
          .values({ act: 'moved', leadId: id, field: 'status', before: move.from, after: move.to, at: move.at })
          .run()
        tx.update(leads)
          .set({
            status: move.to,
            statusSince: move.at,
            operationalOn: move.to === 'operational' ? move.at.toISOString().slice(0, 10) : undefined,
            closedReason: move.to === 'lost' ? one(reasons) : undefined,
            lostTo: move.to === 'lost' && next() < 0.6 ? one(['IN', 'BD', 'VN']) : undefined,
          })
          .where(eq(leads.id, id))
          .run()
      }
      if (next() < 0.05) tx.update(leads).set({ deletedAt: until }).where(eq(leads.id, id)).run()
    }
  })
}

/** The statuses a lead went through to where it stands; one that is closed badly left from anywhere on the way. */
function pathTo(status: Status, next: () => number): Status[] {
  const way = [...openStatuses, 'operational' as const]
  const last = way.indexOf(status)
  if (last >= 0) return way.slice(1, last + 1)
  return [...way.slice(1, 1 + Math.floor(next() * 6)), status]
}
