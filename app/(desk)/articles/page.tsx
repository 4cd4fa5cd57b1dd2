import type { Metadata } from 'next'
import Link from 'next/link'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { countArticles, listArticles } from '@/db/articles'
import { countSamples } from '@/db/samples'
import { mayActAs } from '@/domain/user'
import { ArticleList } from './article-list'
import classes from './inbox.module.css'
import { InboxFilter } from './inbox-filter'
import { type InboxQuery, inboxAddress, inboxQuerySchema } from './inbox-query'
import { SamplesNotice } from './samples-notice'

export const metadata: Metadata = { title: 'Articles' }

/** Every article that came in, those to look through first. */
export default async function ArticlesPage(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { db, user } = await requireUser()
  const query = inboxQuerySchema.parse(await props.searchParams)
  const { show, kind, q, before } = query
  const { articles, next } = listArticles(db, { verdict: show === 'all' ? undefined : show, kind, text: q, before })
  const counts = countArticles(db)
  const samples = countSamples(db)
  return (
    <Page
      title="Articles"
      lead="What came in, what was read in it, and what you decided."
      actions={
        counts.unread > 0 && (
          <Link
            className="link"
            href="/articles/queue"
            aria-keyshortcuts="j"
            data-command="Read what came in, one after another"
          >
            Read them through
          </Link>
        )
      }
    >
      {samples > 0 && mayActAs(user.role, 'analyst') && <SamplesNotice samples={samples} />}
      <InboxFilter query={query} counts={counts} />
      {articles.length > 0 ? (
        <ArticleList articles={articles} timeZone={config().timeZone} />
      ) : (
        <Nothing query={query} />
      )}
      {(before || next) && (
        <nav className={classes.paging} aria-label="Pages">
          {before ? <a href={inboxAddress({ ...query, before: undefined })}>Newest</a> : <span />}
          {next && <a href={inboxAddress({ ...query, before: next })}>Older</a>}
        </nav>
      )}
    </Page>
  )
}

function Nothing({ query }: { query: InboxQuery }) {
  if (query.q || query.kind) return <Empty title="No article fits">Try other words, or another tab.</Empty>
  if (query.show === 'unread') {
    return (
      <Empty title="Everything is looked through">
        Paste the next article with “Add an article” (or the key A), or drop a file anywhere.
      </Empty>
    )
  }
  return <Empty title="Nothing here yet">Articles come here once you decide on them.</Empty>
}
