import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUser } from '@/app/session'
import { BackLink } from '@/components/ui/back-link'
import { Page } from '@/components/ui/page'
import { getArticle } from '@/db/articles'
import { getReading } from '@/db/readings'
import { askWhy, explainArticle, readsOtherwise } from '@/intake/explain-article'
import { AskWhy } from './ask-why'
import classes from './explain.module.css'
import { FigureFates } from './figure-fates'
import { PassTimes } from './pass-times'
import { WeighedPass } from './weighed-pass'

interface ExplainPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ why?: string | string[] }>
}

/** The value of the card that a question of the whole article settles. */
const pathOf: Readonly<Record<string, string>> = {
  investor: 'leads.0.investor',
  destination: 'leads.0.destination',
}

export const metadata: Metadata = { title: 'Why this?' }

/** What was weighed on the way to an article's card: the article is read again while the page is made. */
export default async function ExplainPage({ params, searchParams }: ExplainPageProps) {
  const { db } = await requireUser()
  const article = getArticle(db, Number.parseInt((await params).id, 10) || 0)
  if (!article) notFound()
  const { why } = await searchParams
  const name = (Array.isArray(why) ? why[0] : why)?.trim().slice(0, 200) ?? ''
  const explanation = explainArticle(article)
  const stored = getReading(db, article.id)
  const asked = name ? askWhy(explanation, article.text, name) : null
  return (
    <Page title="Why this?" lead={<BackLink href={`/articles/${article.id}`}>{article.headline}</BackLink>}>
      {stored && readsOtherwise(stored, explanation) && (
        <p className={classes.note} role="note">
          The card shows an earlier reading, or what a second reader added. This page reads the article again with the
          engine of today (version {explanation.reading.engine}; the card’s is version {stored.engine}).
        </p>
      )}
      <AskWhy articleId={article.id} name={name} nowhere={asked?.nowhere ?? null} />
      <div className={classes.passes}>
        {(asked?.passes ?? explanation.passes).map((pass) => (
          <WeighedPass
            key={pass.pass}
            articleId={article.id}
            pass={pass}
            confidence={explanation.reading.confidence[pathOf[pass.pass] ?? pass.pass]}
            showsAll={asked !== null}
          />
        ))}
        {!asked && <FigureFates figures={explanation.reading.figures} />}
        {!asked && <PassTimes times={explanation.times} />}
      </div>
    </Page>
  )
}
