import { requireUser } from '@/app/session'
import { Page } from '@/components/ui/page'

export default async function TodayPage() {
  const { user } = await requireUser()
  return (
    <Page title="Today" lead={user.name}>
      {null}
    </Page>
  )
}
