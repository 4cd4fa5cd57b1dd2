import type { Metadata } from 'next'
import { Door } from '@/app/sign-in/door'

export const metadata: Metadata = { title: 'Not allowed' }

export default function ForbiddenPage() {
  return (
    <Door title="Your account may not do this">
      <p>
        Ask an administrator to give you a larger role.{' '}
        <a className="link" href="/">
          Back to Today
        </a>
      </p>
    </Door>
  )
}
