import { Door } from './sign-in/door'

export default function NotFound() {
  return (
    <Door title="There is no such page">
      <p>
        It may have been deleted, or the address has a slip.{' '}
        <a className="link" href="/">
          Back to Today
        </a>
      </p>
    </Door>
  )
}
