import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import { formatDay } from '@/domain/day'
import classes from './lead.module.css'
import { SplitOff } from './split-off'

interface ArticleListProps {
  lead: Pick<LeadPage, 'id' | 'version' | 'articles'>
  canEdit: boolean
}

/** The articles behind a lead. Of several, what they agree on can be looked at, and each can become a lead of its own. */
export function ArticleList({ lead: { id: leadId, version, articles }, canEdit }: ArticleListProps) {
  const several = articles.length > 1
  return (
    <Panel
      id="articles"
      title={several ? `${articles.length} articles` : 'Article'}
      aside={
        several && (
          <Link className="link" href={`/leads/${leadId}/compare`}>
            Compare
          </Link>
        )
      }
    >
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
            {several && canEdit && (
              <span>
                <SplitOff leadId={leadId} version={version} articleId={article.id} headline={article.headline} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
