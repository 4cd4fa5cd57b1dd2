import Link from 'next/link'
import classes from './queue.module.css'
import type { QueueArticle } from './queue-view'

/** The article's words beside what was read of them. */
export function QueueCard({ article }: { article: QueueArticle }) {
  return (
    <div className={classes.sides}>
      <article className={classes.article} aria-label="Article">
        <h2 className={classes.headline} dir="auto">
          <Link href={`/articles/${article.id}`} prefetch={false}>
            {article.headline}
          </Link>
        </h2>
        <p className={classes.soft}>{article.about}</p>
        <p className={classes.text} dir="auto">
          {article.excerpt}
        </p>
      </article>
      <section className={classes.cards} aria-label="What was read">
        {article.leads.length === 0 && <p className={classes.soft}>{article.reason ?? 'No lead was read in it.'}</p>}
        {article.leads.map(({ id, title, fields, people, matches }) => (
          <div key={id} className={classes.card}>
            <h3 className={classes.cardTitle} dir="auto">
              <Link href={`/leads/${id}`} prefetch={false}>
                {title}
              </Link>
            </h3>
            <dl className={classes.fields}>
              {fields.map(({ field, name, said }) => (
                <div key={field}>
                  <dt>{name}</dt>
                  <dd dir="auto">{said}</dd>
                </div>
              ))}
              {people.length > 0 && (
                <div>
                  <dt>People</dt>
                  <dd dir="auto">{people.join('; ')}</dd>
                </div>
              )}
            </dl>
            {matches[0] && (
              <p className={classes.twin}>
                Perhaps <Link href={`/leads/${matches[0].leadId}`}>{matches[0].title}</Link>: {matches[0].detail}
              </p>
            )}
          </div>
        ))}
      </section>
    </div>
  )
}
