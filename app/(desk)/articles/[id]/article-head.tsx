import { ArrowLeft, ArrowRight, ExternalLink } from 'lucide-react'
import Link from 'next/link'
import type { Article } from '@/db/articles'
import { formatDay } from '@/domain/day'
import classes from './article.module.css'
import { VerdictBar } from './verdict-bar'

interface ArticleHeadProps {
  article: Article
  people: { capturedBy: string | null; verdictBy: string | null }
  next: { id: number; headline: string } | undefined
  bearsLead: boolean
  canEdit: boolean
  sayInstant: (at: Date) => string
}

/** Where the article comes from, what was decided of it, and the decision itself. */
export function ArticleHead({ article, people, next, bearsLead, canEdit, sayInstant }: ArticleHeadProps) {
  const { publisher, url, publishedOn, capturedAt, verdict, verdictReason, verdictAt, sample } = article
  return (
    <header className={classes.head}>
      <nav className={classes.trail} aria-label="Articles">
        <Link href="/articles" className={classes.back}>
          <ArrowLeft size={15} aria-hidden /> Articles
        </Link>
        {next && (
          <Link href={`/articles/${next.id}`} className={classes.back} title={next.headline}>
            Next to read <ArrowRight size={15} aria-hidden />
          </Link>
        )}
      </nav>
      <div className={classes.headRow}>
        <p className={classes.source}>
          {sample && <span className={classes.tag}>sample</span>}
          {publisher && <span dir="auto">{publisher}</span>}
          {publishedOn && <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>}
          {url && (
            <a className="link" href={url} target="_blank" rel="noopener noreferrer">
              original <ExternalLink size={12} aria-hidden />
            </a>
          )}
          <span>
            captured {sayInstant(capturedAt)}
            {people.capturedBy && ` by ${people.capturedBy}`}
          </span>
          {verdictAt && (
            <span className={classes.judged}>
              {verdict === 'accepted' ? 'Accepted' : 'Not a lead'}
              {people.verdictBy && ` by ${people.verdictBy}`}, {sayInstant(verdictAt)}
              {verdictReason && `: ${verdictReason}`}
            </span>
          )}
        </p>
        {canEdit && (
          <VerdictBar articleId={article.id} version={article.version} verdict={verdict} bearsLead={bearsLead} />
        )}
      </div>
    </header>
  )
}
