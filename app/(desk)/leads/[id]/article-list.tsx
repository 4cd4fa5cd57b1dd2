import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import { formatDay } from '@/domain/day'
import classes from './lead.module.css'

/** The articles behind a lead. */
export function ArticleList({ articles }: { articles: LeadPage['articles'] }) {
  return (
    <Panel id="articles" title={articles.length > 1 ? `${articles.length} articles` : 'Article'}>
      {articles.length === 0 && <p className={classes.none}>No article stands behind this lead.</p>}
      <ul className={classes.plain}>
        {articles.map((article) => (
          <li key={article.id} className={classes.article}>
            <Link href={`/articles/${article.id}`} className={classes.headline} dir="auto">
              {article.headline}
            </Link>
            <span className={classes.soft}>
              {[
                article.publisher,
                article.publishedOn && formatDay(article.publishedOn),
                article.verdict === 'unread' && 'not looked through yet',
                article.from && `from ${article.from}`,
              ]
                .filter(Boolean)
                .join(' · ')}
              {article.url && (
                <a href={article.url} target="_blank" rel="noopener noreferrer" className={classes.out}>
                  original
                  <ExternalLink size={12} aria-hidden />
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
