import Link from 'next/link'
import { StatusBadge } from '@/components/ui/status-badge'
import type { ListedArticle } from '@/db/articles'
import { countryFlag, countryName } from '@/domain/countries'
import { dayIn, formatDay, sayDay } from '@/domain/day'
import classes from './inbox.module.css'

const kindNames = { investment: 'Investment', outreach: 'Outreach', none: 'No lead' }

/** Articles as a plain table: headline and source, what was read, when it came. */
export function ArticleList({ articles, timeZone }: { articles: ListedArticle[]; timeZone: string }) {
  const today = dayIn(timeZone, new Date())
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Lead</th>
          <th scope="col">Came in</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id} className={article.verdict === 'unread' ? classes.unread : undefined}>
            <td>
              <Link href={`/articles/${article.id}`} className={classes.headline} dir="auto">
                {article.headline}
              </Link>
              <p className={classes.about}>
                {article.sample && <span className={classes.tag}>sample</span>}
                {article.publisher && <span dir="auto">{article.publisher}</span>}
                {article.publishedOn && <span>{formatDay(article.publishedOn)}</span>}
                {article.verdict === 'not-a-lead' && <span>{article.verdictReason}</span>}
              </p>
            </td>
            <td>
              {article.leads.length === 0 && <span className={classes.soft}>{kindNames[article.kind]}</span>}
              {article.leads.map((lead) => (
                <p key={lead.id} className={classes.lead}>
                  <span>
                    <span dir="auto">{lead.title}</span>{' '}
                    {lead.destination && (
                      <span className={classes.soft}>
                        → <span aria-hidden>{countryFlag(lead.destination)}</span> {countryName(lead.destination)}
                      </span>
                    )}
                  </span>
                  <StatusBadge status={lead.status} />
                </p>
              ))}
            </td>
            <td className={classes.when}>
              <time dateTime={article.capturedAt.toISOString()}>
                {sayDay(dayIn(timeZone, article.capturedAt), today)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
