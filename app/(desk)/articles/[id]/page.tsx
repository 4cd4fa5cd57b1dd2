import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { agencyTime } from '@/app/agency-day'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { MarkedArticle } from '@/components/marked-article'
import { getArticle, getArticlePeople, getNextUnread } from '@/db/articles'
import { isAttached } from '@/db/attach'
import { listKeptApart } from '@/db/kept-apart'
import { matchLeads } from '@/db/lead-matches'
import { listLeadsOfArticle } from '@/db/leads-of-article'
import { getReading } from '@/db/readings'
import { marksOf } from '@/domain/marks'
import { mayActAs } from '@/domain/user'
import classes from './article.module.css'
import { ArticleDesk } from './article-desk'
import { ArticleHead } from './article-head'
import { viewCard } from './card-view'
import { LeadCard } from './lead-card'
import { markLabels } from './mark-labels'
import { NoLead } from './no-lead'
import { PromoteForm } from './promote-form'
import { UnusedFigures } from './unused-figures'

interface ArticlePageProps {
  params: Promise<{ id: string }>
}

const idOf = async (params: ArticlePageProps['params']) => Number.parseInt((await params).id, 10) || 0

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const { db } = await requireUser()
  return { title: getArticle(db, await idOf(params))?.headline ?? 'Article' }
}

/** An article beside what was read of it. */
export default async function ArticlePage({ params }: ArticlePageProps) {
  const { db, user } = await requireUser()
  const article = getArticle(db, await idOf(params))
  if (!article) notFound()
  const reading = getReading(db, article.id)
  const canEdit = mayActAs(user.role, 'analyst')
  const cards = listLeadsOfArticle(db, article.id).map((lead) => viewCard(db, article.id, lead, reading))
  const ids = cards.map(({ lead }) => lead.id)
  return (
    <div className={classes.page}>
      <ArticleHead
        article={article}
        people={getArticlePeople(db, article)}
        next={getNextUnread(db, article.id)}
        bearsLead={cards.length > 0}
        canEdit={canEdit}
        sayInstant={agencyTime}
      />
      <ArticleDesk
        text={
          <MarkedArticle
            text={article.text}
            headline={article.headline}
            headlineEnd={article.headlineEnd}
            furniture={reading?.furniture ?? []}
            marks={reading ? marksOf(reading) : []}
            labels={reading ? markLabels(reading) : {}}
          />
        }
        card={
          <>
            {cards.length === 0 && (
              <NoLead article={article} reading={reading} canEdit={canEdit} homeCountry={config().homeCountry} />
            )}
            {cards.map((card) => {
              const { lead, fields } = card
              const aliases = fields.find(({ field }) => field === 'aliases')?.values.map(({ said }) => said) ?? []
              const sectors = reading?.leads[lead.readLead ?? -1]?.sectors ?? []
              const sought = { ...lead, investor: lead.kind === 'outreach' ? null : lead.title, aliases, sectors }
              return (
                <LeadCard
                  key={lead.id}
                  articleId={article.id}
                  card={card}
                  matches={
                    article.verdict === 'unread'
                      ? matchLeads(db, sought, [...ids, ...listKeptApart(db, lead.id).map(({ id }) => id)])
                      : []
                  }
                  attached={isAttached(db, lead.id, article.id)}
                  confidence={reading?.confidence ?? {}}
                  canEdit={canEdit}
                  sayInstant={agencyTime}
                />
              )
            })}
            {cards.length > 0 && canEdit && (
              <div className={classes.another}>
                <PromoteForm articleId={article.id} homeCountry={config().homeCountry} another />
              </div>
            )}
            <UnusedFigures figures={reading?.figures ?? []} />
            <p className={classes.soft}>
              <Link className="link" href={`/articles/${article.id}/explain`}>
                Why this? See all that was weighed
              </Link>
            </p>
          </>
        }
      />
    </div>
  )
}
