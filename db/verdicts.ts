import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { notALeadReasons, type Verdict } from '@/domain/article'
import type { Day } from '@/domain/day'
import { ok, type Result, refused } from '@/domain/result'
import { statusSchema } from '@/domain/status-schema'
import { statusName } from '@/domain/statuses'
import { recordActivity } from './activities'
import { type Article, getArticle } from './articles'
import { moveLead } from './leads'
import { type LeadOfArticle, listLeadsOfArticle } from './leads-of-article'
import type { Db, Tx } from './open'
import { activities, articles, facts, leadArticles } from './schema'
import { settleLead } from './settle-lead'

interface Judgement {
  articleId: number
  /** The version of the article that the analyst saw. */
  version: number
  by: string
  today: Day
}

/** Accepts what was read of an article. A lead of it that is new has thereby been screened. */
export function acceptArticle(db: Db, judgement: Judgement): Result<null> {
  return judge(db, judgement, { verdict: 'accepted' }, (tx, article) => {
    for (const lead of listLeadsOfArticle(tx, article.id)) {
      if (lead.status === 'new') moveByVerdict(tx, lead, 'screened', judgement)
    }
    recordActivity(tx, { act: 'accepted', actorId: judgement.by, articleId: article.id })
  })
}

/**
 * Sets an article aside as not a lead. The lead it made is dropped for the same reason; a lead that other articles bear
 * keeps going without it. Refused where a lead is worked already: that one is dropped on its own page.
 */
export function dismissArticle(db: Db, judgement: Judgement & { reason: string; remark?: string }): Result<null> {
  const name = notALeadReasons.find(({ code }) => code === judgement.reason)?.name
  if (!name) return refused('invalid', 'Choose why it is not a lead', 'reason')
  const remark = judgement.remark?.trim().slice(0, 500)
  const reason = remark ? `${name}: ${remark}` : name
  const borne = listLeadsOfArticle(db, judgement.articleId).filter((lead) => !['dropped', 'lost'].includes(lead.status))
  const worked = borne.find((lead) => !['new', 'screened'].includes(lead.status) && isOnlyArticle(db, lead, judgement))
  if (worked) {
    return refused('gate', `${worked.title} is in ${statusName(worked.status)} already: drop it on its own page first`)
  }
  return judge(db, judgement, { verdict: 'not-a-lead', reason }, (tx, article) => {
    for (const lead of borne) {
      if (isOnlyArticle(tx, lead, judgement)) moveByVerdict(tx, lead, 'dropped', judgement, reason)
      else retireStated(tx, lead.id, judgement, new Date())
    }
    recordActivity(tx, { act: 'dismissed', actorId: judgement.by, articleId: article.id, reason })
  })
}

/** Takes a verdict back: the article waits to be looked through again, and its leads are where they were. */
export function reopenArticle(db: Db, judgement: Judgement): Result<null> {
  return judge(db, judgement, { verdict: 'unread' }, (tx, article) => {
    for (const lead of listLeadsOfArticle(tx, article.id)) {
      const before = statusBeforeVerdict(tx, lead, article.id)
      if (before) moveByVerdict(tx, lead, before, judgement)
      if (article.verdict === 'not-a-lead' && !before) retireStated(tx, lead.id, judgement, null)
    }
    recordActivity(tx, { act: 'promoted', actorId: judgement.by, articleId: article.id })
  })
}

/** One verdict in one transaction. Refused as stale if the article was judged meanwhile. */
function judge(
  db: Db,
  { articleId, version, by }: Judgement,
  { verdict, reason = null }: { verdict: Verdict; reason?: string | null },
  effect: (tx: Tx, article: Article) => void,
): Result<null> {
  return db.transaction(
    (tx) => {
      const article = getArticle(tx, articleId)
      if (!article) return refused('missing', 'This article is no longer there')
      if (article.verdict === verdict) return ok(null)
      if (article.version !== version) {
        return refused('stale', 'Somebody judged this article meanwhile: look at it as it is now')
      }
      effect(tx, article)
      const judged = verdict !== 'unread'
      tx.update(articles)
        .set({
          verdict,
          verdictReason: reason,
          verdictBy: judged ? by : null,
          verdictAt: judged ? new Date() : null,
          version: sql`version + 1`,
        })
        .where(eq(articles.id, articleId))
        .run()
      return ok(null)
    },
    { behavior: 'immediate' },
  )
}

function moveByVerdict(
  tx: Tx,
  lead: LeadOfArticle,
  to: LeadOfArticle['status'],
  { by, today }: Judgement,
  reason?: string,
): void {
  const moved = moveLead(tx, {
    leadId: lead.id,
    version: lead.version,
    from: lead.status,
    to,
    by,
    today,
    gate: { reason },
  })
  if (!moved.ok) throw new Error(`A verdict could not move lead ${lead.id}: ${moved.reason.sentence}`)
}

/** Where a lead stood before this article's last verdict moved it; undefined if it has been moved since. */
function statusBeforeVerdict(tx: Tx, lead: LeadOfArticle, articleId: number): LeadOfArticle['status'] | undefined {
  const last = tx
    .select()
    .from(activities)
    .where(and(eq(activities.leadId, lead.id), eq(activities.act, 'moved')))
    .orderBy(desc(activities.id))
    .get()
  const verdict = tx
    .select({ id: activities.id })
    .from(activities)
    .where(and(eq(activities.articleId, articleId), sql`act IN ('accepted', 'dismissed')`, isNull(activities.leadId)))
    .orderBy(desc(activities.id))
    .get()
  if (!last || last.after !== lead.status || last.id > (verdict?.id ?? 0)) return undefined
  const sameMoment = verdict && isOfVerdict(tx, last.id, verdict.id)
  return sameMoment ? statusSchema.safeParse(last.before).data : undefined
}

/** A verdict writes its moves right before its own line: nothing else stands between them. */
const isOfVerdict = (tx: Tx, moveId: number, verdictId: number): boolean =>
  tx
    .select({ id: activities.id })
    .from(activities)
    .where(and(sql`id > ${moveId} AND id < ${verdictId}`, ne(activities.act, 'moved')))
    .get() === undefined

const isOnlyArticle = (tx: Tx, lead: LeadOfArticle, { articleId }: Judgement): boolean =>
  tx
    .select()
    .from(leadArticles)
    .where(and(eq(leadArticles.leadId, lead.id), ne(leadArticles.articleId, articleId)))
    .get() === undefined

/** Takes what an article states off a lead that other articles bear, or (`at` null) puts it there again. */
function retireStated(tx: Tx, leadId: number, { articleId, by }: Judgement, at: Date | null): void {
  const changed = tx
    .update(facts)
    .set({ retiredAt: at })
    .where(and(eq(facts.leadId, leadId), eq(facts.articleId, articleId), eq(facts.origin, 'stated')))
    .run()
  if (!changed.changes) return
  settleLead(tx, leadId)
  recordActivity(tx, { act: at ? 'detached' : 'attached', actorId: by, leadId, articleId })
}
