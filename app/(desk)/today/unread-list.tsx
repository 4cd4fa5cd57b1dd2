import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import type { UnreadArticle } from '@/db/today'
import { formatDay } from '@/domain/day'
import classes from './today.module.css'

const kindNames = { investment: 'Investment', outreach: 'Outreach', none: 'No lead read' }

/** Articles that came in and wait for somebody's eyes. */
export function UnreadList({ shown, total }: { shown: UnreadArticle[]; total: number }) {
  return (
    <Panel
      id="unread"
      title="To read"
      aside={
        total > 0 && (
          <span className={classes.ways}>
            <Link
              href="/articles/queue"
              className={classes.aside}
              aria-keyshortcuts="j"
              data-command="Read what came in, one after another"
            >
              Read them through
            </Link>
            <Link href="/articles" className={classes.aside}>
              {total > shown.length ? `All ${total}` : 'All articles'}
            </Link>
          </span>
        )
      }
    >
      {shown.length === 0 && <p className={classes.none}>Every article has been looked through.</p>}
      <ul className={classes.rows}>
        {shown.map((article) => (
          <li key={article.id} className={classes.article}>
            <Link href={`/articles/${article.id}`} className={classes.headline} dir="auto">
              {article.headline}
            </Link>
            <span className={classes.details}>
              <span>{kindNames[article.kind]}</span>
              {article.publisher && <span>{article.publisher}</span>}
              {article.publishedOn && <time dateTime={article.publishedOn}>{formatDay(article.publishedOn)}</time>}
              {article.sample && <span>Sample</span>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
