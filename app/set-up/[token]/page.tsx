import type { Metadata } from 'next'
import { database } from '@/app/database'
import { hashToken } from '@/app/first-start'
import { Door } from '@/app/sign-in/door'
import { getInvitation } from '@/db/users'
import { SetUpForm } from './set-up-form'

export const metadata: Metadata = { title: 'Set up an account' }

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const invitation = getInvitation(await database(), hashToken(token))
  if (!invitation) {
    return (
      <Door title="This link no longer opens">
        <p>
          It has been used or has expired. An administrator can make a new one; if there is no administrator yet, start
          Leadwire again and open the link that it prints.{' '}
          <a className="link" href="/sign-in">
            Sign in
          </a>
        </p>
      </Door>
    )
  }
  return (
    <Door
      title={
        invitation.role === 'admin' && !invitation.invitedBy ? 'Set up the first administrator' : 'Open your account'
      }
    >
      <SetUpForm token={token} email={invitation.email} />
    </Door>
  )
}
