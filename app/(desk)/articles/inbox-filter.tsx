import { Search } from 'lucide-react'
import Link from 'next/link'
import type { Verdict } from '@/domain/article'
import classes from './inbox.module.css'
import { type InboxQuery, inboxAddress } from './inbox-query'

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

const kindChoices = [
  { kind: undefined, name: 'Any kind' },
  { kind: 'investment', name: 'Investment' },
  { kind: 'outreach', name: 'Outreach' },
  { kind: 'none', name: 'No lead' },
] as const

/** The inbox's tabs by verdict, its kinds, and a search that works without script. */
export function InboxFilter({ query, counts }: InboxFilterProps) {
  const total = counts.unread + counts.accepted + counts['not-a-lead']
  return (
    <div className={classes.filter}>
      <nav className={classes.tabs} aria-label="Articles by verdict">
        {tabs.map(({ show, name }) => (
          <Link
            key={show}
            href={inboxAddress({ ...query, show, before: undefined })}
            className={classes.tab}
            aria-current={query.show === show ? 'page' : undefined}
          >
            {name} <span className={classes.count}>{show === 'all' ? total : counts[show]}</span>
          </Link>
        ))}
      </nav>
      <nav className={classes.kinds} aria-label="Articles by kind">
        {kindChoices.map(({ kind, name }) => (
          <Link
            key={name}
            href={inboxAddress({ ...query, kind, before: undefined })}
            className={classes.kind}
            aria-current={query.kind === kind ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <search>
        <form className={classes.search}>
          <input type="hidden" name="show" value={query.show} />
          {query.kind && <input type="hidden" name="kind" value={query.kind} />}
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
