import { agencyToday } from '@/app/agency-day'
import { database } from '@/app/database'
import { pdfResponse } from '@/app/pdf/sheet'
import { currentUser } from '@/app/session'
import { getLeadPage } from '@/db/lead-page'
import { listUsers } from '@/db/users'
import { formatDay } from '@/domain/day'
import { statusName } from '@/domain/statuses'
import { briefOf } from '../brief'
import { BriefSheet } from './brief-sheet'

/** The brief of a lead as a PDF, made here: no browser has to print it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return new Response('Sign in first', { status: 401 })
  const { id } = await params
  const db = await database()
  const lead = /^[1-9]\d{0,14}$/.test(id) ? getLeadPage(db, Number(id)) : undefined
  if (!lead) return new Response('There is no such lead', { status: 404 })
  const today = agencyToday()
  const brief = briefOf(lead, new Map(listUsers(db).map((user) => [user.id, user.name])))
  const kicker = `Brief for a meeting · ${formatDay(today)} · No. ${lead.id}`
  const sheet = <BriefSheet title={lead.title} kicker={kicker} status={statusName(lead.status)} brief={brief} />
  return pdfResponse(sheet, `brief-${lead.title}-${today}`)
}
