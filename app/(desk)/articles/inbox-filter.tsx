import { Search } from 'lucide-react'
import Link from 'next/link'
import type { Verdict } from '@/domain/article'
import classes from './inbox.module.css'
import type { InboxQuery } from './page'

interface InboxFilterProps {
  query: InboxQuery
  counts: Record<Verdict, number>
}

const tabs = [
  { show: 'unread', name: 'To look through' },
  { show: 'accepted', name: 'Accepted' },
  { show: 'not-a-lead', name: 'Not a lead' },
  { show: 'all', name: 'All' },
] as const

/** The inbox's tabs by verdict, and a search that works without script. */
export function InboxFilter({ query, counts }: InboxFilterProps) {
  const total = counts.unread + counts.accepted + counts['not-a-lead']
  return (
    <div className={classes.filter}>
      <nav className={classes.tabs} aria-label="Articles by verdict">
        {tabs.map(({ show, name }) => (
          <Link
            key={show}
            href={`/articles?show=${show}`}
            className={classes.tab}
            aria-current={query.show === show ? 'page' : undefined}
          >
            {name} <span className={classes.count}>{show === 'all' ? total : counts[show]}</span>
          </Link>
        ))}
      </nav>
      <search>
        <form className={classes.search}>
          <input type="hidden" name="show" value={query.show} />
          <Search size={15} aria-hidden />
          <input
            type="search"
            name="q"
            defaultValue={query.q}
            placeholder="Words in the articles"
            aria-label="Words in the articles"
            className={classes.words}
          />
        </form>
      </search>
    </div>
  )
}
