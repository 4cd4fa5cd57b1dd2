import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import Form from 'next/form'
import Link from 'next/link'
import { requireUser } from '@/app/session'
import { Empty, Page } from '@/components/ui/page'
import { type ListedContact, listContacts } from '@/db/contact-list'
import { sideNames } from '@/domain/contact'
import { sides } from '@/domain/reading'
import { mayActAs } from '@/domain/user'
import investors from '../investors/investors.module.css'
import classes from './contacts.module.css'
import { NewContact } from './new-contact'

export const metadata = { title: 'Contacts' }

type Asked = Record<string, string | string[] | undefined>

/** Everybody whom an article or an analyst has named, with whom they work for and on whose side they stand. */
export default async function ContactsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { db, user } = await requireUser()
  const asked = await searchParams
  const word = (key: string) => (typeof asked[key] === 'string' ? asked[key].trim().slice(0, 200) : '')
  const [typed, organisation] = [word('q'), word('organisation')]
  const side = sides.find((code) => code === asked.side) ?? null
  const after = word('after') ? { name: word('after'), id: Number(word('id')) || 0 } : null
  const { shown, next } = listContacts(db, { typed, side, organisation, after })
  const query = { ...(typed && { q: typed }), ...(side && { side }), ...(organisation && { organisation }) }
  const narrowed = Object.keys(query).length > 0
  return (
    <Page
      title="Contacts"
      lead="People on the investors’ side, on the host’s, and others, each with what they said and when."
      actions={mayActAs(user.role, 'analyst') && <NewContact />}
    >
      <Form action="/contacts" className={classes.filter}>
        <TextInput
          name="q"
          type="search"
          aria-label="Find a contact"
          placeholder="Name, role or organisation"
          defaultValue={typed}
          leftSection={<Search size={15} aria-hidden />}
        />
        <NativeSelect
          name="side"
          aria-label="Side"
          defaultValue={side ?? ''}
          data={[{ value: '', label: 'Any side' }, ...sides.map((code) => ({ value: code, label: sideNames[code] }))]}
        />
        <TextInput
          name="organisation"
          aria-label="Organisation"
          placeholder="Organisation"
          defaultValue={organisation}
        />
        <Button type="submit" variant="default">
          Find
        </Button>
      </Form>
      {shown.length === 0 ? (
        <Empty title={narrowed ? 'No contact fits' : 'No contact yet'}>
          {narrowed ? <Link href="/contacts">Show everybody</Link> : 'People come with the articles that name them.'}
        </Empty>
      ) : (
        <ContactTable contacts={shown} />
      )}
      {next && (
        <Link
          className={investors.next}
          href={{ pathname: '/contacts', query: { ...query, after: next.name, id: next.id } }}
        >
          Next page
        </Link>
      )}
    </Page>
  )
}

function ContactTable({ contacts }: { contacts: ListedContact[] }) {
  return (
    <div className={investors.frame}>
      <table className={investors.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Organisation</th>
            <th scope="col">Side</th>
            <th scope="col">Reached at</th>
            <th scope="col" className={investors.number}>
              Leads
            </th>
          </tr>
        </thead>
        <tbody>
          {contacts.map(({ id, name, role, organisation, investorId, investor, side, reached, leads }) => (
            <tr key={id}>
              <th scope="row" dir="auto" className={classes.title}>
                <Link href={`/contacts/${id}`} prefetch={false}>
                  {name}
                </Link>
              </th>
              <td dir="auto">{role ?? <span className={investors.soft}>not disclosed</span>}</td>
              <td dir="auto">
                {investorId ? (
                  <Link href={`/investors/${investorId}`} prefetch={false}>
                    {investor}
                  </Link>
                ) : (
                  (organisation ?? <span className={investors.soft}>not disclosed</span>)
                )}
              </td>
              <td>{sideNames[side]}</td>
              <td className={classes.title}>{reached}</td>
              <td className={investors.number}>{leads}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
