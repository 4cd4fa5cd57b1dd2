import Link from 'next/link'
import { Panel } from '@/components/ui/page'
import type { ArticleOfLead } from '@/db/lead-page'
import { formatDay } from '@/domain/day'
import classes from './compare.module.css'

/** The articles by the voice they speak with: those of one group say one thing once. */
export function SourceGroups({ groups }: { groups: ArticleOfLead[][] }) {
  return (
    <Panel id="sources" title={groups.length === 1 ? 'One independent source' : `${groups.length} independent sources`}>
      <ol className={classes.groups}>
        {groups.map((group) => (
          <li key={group[0]?.id}>
            {group.length > 1 && (
              <p className={classes.soft}>{group.length} articles that are not independent of each other</p>
            )}
            <ul className={classes.plain}>
              {group.map(({ id, headline, publisher, publishedOn }) => (
                <li key={id} className={classes.article}>
                  <Link href={`/articles/${id}`} className={classes.headline} dir="auto">
                    {headline}
                  </Link>
                  <span className={classes.soft}>
                    {[publisher ?? 'publisher not disclosed', publishedOn && formatDay(publishedOn)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={classes.rule}>
        Not independent: the same publisher, or half of the shorter text standing word for word in the other.
      </p>
    </Panel>
  )
}
