import { Button, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import Form from 'next/form'
import Link from 'next/link'
import { requireUser } from '@/app/session'
import { Country } from '@/components/ui/country'
import { Empty, Page } from '@/components/ui/page'
import { type ListedInvestor, listInvestors } from '@/db/investor-page'
import { sayAgo } from '@/domain/ago'
import classes from './investors.module.css'

export const metadata = { title: 'Investors' }

type Asked = { q?: string | string[]; after?: string | string[]; id?: string | string[] }

/** Every investor that an article or an analyst has named. */
export default async function InvestorsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { db } = await requireUser()
  const { q, after, id } = await searchParams
  const typed = typeof q === 'string' ? q : ''
  const from = typeof after === 'string' && typeof id === 'string' ? { name: after, id: Number(id) || 0 } : null
  const { shown, next } = listInvestors(db, { typed, after: from })
  return (
    <Page title="Investors" lead="Every company that articles or analysts have named, with its leads.">
      <Form action="/investors" className={classes.search}>
        <TextInput
          name="q"
          type="search"
          aria-label="Find an investor"
          placeholder="A name, or another form of it"
          defaultValue={typed}
          leftSection={<Search size={15} aria-hidden />}
        />
        <Button type="submit" variant="default">
          Find
        </Button>
      </Form>
      {shown.length === 0 ? (
        <Empty title={typed ? `No investor goes by “${typed}”` : 'No investor yet'}>
          Investors come with the articles that name them.
        </Empty>
      ) : (
        <InvestorTable investors={shown} now={new Date()} />
      )}
      {next && (
        <Link
          className={classes.next}
          href={{ pathname: '/investors', query: { ...(typed && { q: typed }), after: next.name, id: next.id } }}
        >
          Next page
        </Link>
      )}
    </Page>
  )
}

function InvestorTable({ investors, now }: { investors: ListedInvestor[]; now: Date }) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Investor</th>
            <th scope="col">Home country</th>
            <th scope="col" className={classes.number}>
              Open leads
            </th>
            <th scope="col" className={classes.number}>
              All leads
            </th>
            <th scope="col" className={classes.number}>
              Last active
            </th>
          </tr>
        </thead>
        <tbody>
          {investors.map(({ id, name, country, open, all, activeAt }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                <Link href={`/investors/${id}`} prefetch={false}>
                  {name}
                </Link>
              </th>
              <td>
                <Country code={country} />
              </td>
              <td className={classes.number}>{open}</td>
              <td className={classes.number}>{all}</td>
              <td className={classes.number}>{activeAt === null ? 'never' : sayAgo(new Date(activeAt), now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
