import type { Metadata } from 'next'
import Link from 'next/link'
import { agencyTime } from '@/app/agency-day'
import { askerFor } from '@/app/asker'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { Page, Panel } from '@/components/ui/page'
import { getFeed } from '@/db/calendar-feeds'
import { listRates } from '@/db/rates'
import { listInvitations, listUsers } from '@/db/users'
import { countryName } from '@/domain/countries'
import { mayActAs } from '@/domain/user'
import { Calendar } from './calendar'
import { InviteForm } from './invite-form'
import { NameForm } from './name-form'
import { PasswordForm } from './password-form'
import { Rates } from './rates'
import classes from './settings.module.css'
import { Team } from './team'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const { db, user } = await requireUser()
  const admin = user.role === 'admin'
  const feed = getFeed(db, user.id)
  const { timeZone, homeCountry, dataFolder } = config()
  return (
    <Page title="Settings" lead={`Signed in as ${user.name} (${user.email}), ${user.role}`}>
      <div className={classes.panels}>
        {admin && (
          <Panel title="Team" id="team">
            <Team
              me={user.id}
              people={listUsers(db).map(({ id, name, email, role, deactivatedAt }) => ({
                id,
                name,
                email,
                role,
                deactivated: deactivatedAt !== null,
              }))}
              invitations={listInvitations(db).map((invitation) => ({
                ...invitation,
                expiresAt: invitation.expiresAt.toISOString(),
              }))}
            />
            <InviteForm />
          </Panel>
        )}
        <Panel title="Your name" id="name">
          <NameForm name={user.name} />
        </Panel>
        {admin && (
          <Panel title="Exchange rates" id="rates">
            <Rates rates={listRates(db)} today={askerFor(user).today} />
          </Panel>
        )}
        <Panel title="Your calendar" id="calendar">
          <Calendar
            feed={feed ? { since: agencyTime(feed.createdAt), read: feed.readAt && agencyTime(feed.readAt) } : null}
          />
        </Panel>
        <Panel title="Your password" id="password">
          <PasswordForm />
        </Panel>
        {mayActAs(user.role, 'analyst') && (
          <Panel title="Imports" id="imports">
            <Link className="link" href="/imports">
              Bring in the leads of a spreadsheet
            </Link>
          </Panel>
        )}
        <Panel title="Trash" id="trash">
          <Link className="link" href="/trash">
            Leads deleted in the last thirty days
          </Link>
        </Panel>
        <Panel title="This installation" id="installation">
          <dl className={classes.facts}>
            <dt>Home country</dt>
            <dd>{countryName(homeCountry)}</dd>
            <dt>Time zone</dt>
            <dd>{timeZone}</dd>
            {admin && (
              <>
                <dt>Data folder</dt>
                <dd>
                  <code>{dataFolder}</code>
                </dd>
              </>
            )}
          </dl>
          <p className={classes.hint}>These are set where Leadwire is started; the README has the table.</p>
        </Panel>
      </div>
    </Page>
  )
}
