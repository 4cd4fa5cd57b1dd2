import { notFound, redirect } from 'next/navigation'
import { requireUser } from '@/app/session'
import { BackLink } from '@/components/ui/back-link'
import { Empty, Page, Panel } from '@/components/ui/page'
import { getLeadPage, listArticlesOfLead } from '@/db/lead-page'
import { survivorOf } from '@/db/merges'
import { compareArticles } from '@/domain/agreement'
import { independentGroups } from '@/domain/independence'
import { mayActAs } from '@/domain/user'
import { AgreementRow } from './agreement-row'
import classes from './compare.module.css'
import { SourceGroups } from './source-groups'

export const metadata = { title: 'Articles compared' }

/** All articles of a lead side by side: what they agree on, where they conflict, and how many speak for themselves. */
export default async function ComparePage({ params }: { params: Promise<{ id: string }> }) {
  const { db, user } = await requireUser()
  const { id } = await params
  const leadId = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0
  const lead = getLeadPage(db, leadId)
  if (!lead) {
    const survivor = survivorOf(db, leadId)
    if (survivor) redirect(`/leads/${survivor}/compare`)
    notFound()
  }
  const groups = independentGroups(listArticlesOfLead(db, leadId))
  const agreements = compareArticles(
    lead.facts,
    groups.map((group) => group.map((article) => article.id)),
  )
  const conflicts = agreements.filter(({ state }) => state === 'conflict').length
  const sources = new Map(lead.articles.map((article) => [article.id, article]))
  return (
    <Page
      title="What the articles say"
      lead={`${counted(lead.articles.length, 'article')}, ${counted(groups.length, 'independent source')}, ${conflicts ? counted(conflicts, 'conflict') : 'no conflict'}.`}
      actions={<BackLink href={`/leads/${lead.id}`}>Back to {lead.title}</BackLink>}
    >
      {agreements.length === 0 ? (
        <Empty title="No article states anything here">What an analyst enters stands on the lead’s own page.</Empty>
      ) : (
        <div className={classes.columns}>
          <Panel id="agreement" title="Field by field">
            <ul className={classes.fields}>
              {agreements.map((agreement) => (
                <AgreementRow
                  key={agreement.field}
                  lead={{ id: lead.id, version: lead.version }}
                  agreement={agreement}
                  sources={sources}
                  canEdit={mayActAs(user.role, 'analyst')}
                />
              ))}
            </ul>
          </Panel>
          <SourceGroups groups={groups} />
        </div>
      )}
    </Page>
  )
}

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`
