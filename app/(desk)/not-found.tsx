import Link from 'next/link'
import { Empty, Page } from '@/components/ui/page'

/** A lead, an article or a page that is not there. */
export default function NotFound() {
  return (
    <Page title="There is nothing here">
      <Empty title="It may have been deleted, or the address has a slip">
        <Link className="link" href="/pipeline">
          Look in the pipeline
        </Link>
      </Empty>
    </Page>
  )
}
