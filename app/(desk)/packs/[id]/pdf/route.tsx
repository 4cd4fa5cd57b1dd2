import { agencyTime } from '@/app/agency-day'
import { database } from '@/app/database'
import { pdfResponse } from '@/app/pdf/sheet'
import { currentUser } from '@/app/session'
import { getPack } from '@/db/packs'
import { PackSheet } from './pack-sheet'

/** A pack as a PDF, from what was frozen in it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return new Response('Sign in first', { status: 401 })
  const { id } = await params
  const pack = getPack(await database(), /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
  if (!pack) return new Response('There is no such pack', { status: 404 })
  const issued = `Issued by ${pack.issuedBy ?? 'somebody who left'}, ${agencyTime(pack.issuedAt)}`
  const { since, until } = pack.content
  return pdfResponse(<PackSheet pack={pack.content} issued={issued} />, `leadwire-pack-${since}-to-${until}`)
}
