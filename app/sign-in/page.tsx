import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { database } from '@/app/database'
import { currentUser } from '@/app/session'
import { countUsers } from '@/db/users'
import { Door } from './door'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage() {
  if (await currentUser()) redirect('/')
  if (countUsers(await database()) === 0) {
    return (
      <Door title="Almost there">
        <p>
          There is no account yet. The window where Leadwire was started shows a link that sets up the first
          administrator: open it in this browser.
        </p>
      </Door>
    )
  }
  return (
    <Door title="Sign in">
      <SignInForm />
    </Door>
  )
}
