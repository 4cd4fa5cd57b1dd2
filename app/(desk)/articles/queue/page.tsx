import type { Metadata } from 'next'
import Link from 'next/link'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countArticles, listArticles } from '@/db/articles'
import { mayActAs } from '@/domain/user'
import { Queue } from './queue'
import { viewQueueArticle } from './queue-view'

export const metadata: Metadata = { title: 'Reading queue' }

/** As many as are read in one sitting; more come once these are judged. */
const SITTING = 25

/** What came in, one article after another, each beside its card, judged with one key. */
export default async function QueuePage() {
  const { db, user } = await requireUser()
  const waiting = listArticles(db, { verdict: 'unread' }).articles.slice(0, SITTING)
  const articles = waiting.flatMap((article) => viewQueueArticle(db, article) ?? [])
  return (
    <Page
      title="Reading queue"
      lead="J and K go on and back; A accepts, N sets aside, T attaches to a lead, U takes back."
      actions={
        <Link className="link" href="/articles">
          All articles
        </Link>
      }
    >
      <Queue arrived={articles} total={countArticles(db).unread} mayJudge={mayActAs(user.role, 'analyst')}>
        <Empty title="Every article has been looked through">
          Paste the next article with “Add an article”, or drop a file anywhere.
        </Empty>
      </Queue>
    </Page>
  )
}
