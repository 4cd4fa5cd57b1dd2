import { database } from '@/app/database'
import { currentUser } from '@/app/session'
import { getPack } from '@/db/packs'
import { countryName } from '@/domain/countries'
import { packParts } from '@/domain/pack'
import { statuses, statusName } from '@/domain/statuses'
import { bySector, sectorOrNone } from '../../../charts/sector-figures'
import type { Cell } from '../../../pipeline/export/rows'
import { type Sheet, xlsx } from '../../../pipeline/export/xlsx'

/** A pack as a workbook: a sheet for where the pipeline stood, and one for each part. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return new Response('Sign in first', { status: 401 })
  const { id } = await params
  const pack = getPack(await database(), /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
  if (!pack) return new Response('There is no such pack', { status: 404 })
  const { content } = pack
  const sectors: Sheet = {
    name: 'Sectors by status',
    columns: [
      { name: 'Sector', width: 24 },
      ...statuses.map(({ name }) => ({ name, width: 13 })),
      { name: 'Leads', width: 9 },
    ],
    pages: [
      bySector(content.bySector).map(({ sector, counts, leads }): Cell[] => [
        sectorOrNone(sector),
        ...statuses.map(({ code }) => counts.find(({ status }) => status === code)?.leads ?? 0),
        leads,
      ]),
    ],
  }
  const parts = content.parts.map(
    ({ part, lines }): Sheet => ({
      name: packParts[part].name,
      columns: ['No.', 'Lead', 'From', 'Status', 'Owner', 'What happened'].map((name, at) => ({
        name,
        width: [8, 34, 18, 14, 20, 44][at] ?? 12,
      })),
      pages: [
        lines.map((line): Cell[] => [
          line.id,
          line.title,
          line.country && countryName(line.country),
          statusName(line.status),
          line.owner,
          line.remark,
        ]),
      ],
    }),
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of xlsx([...parts, sectors])) chunks.push(chunk)
  return new Response(Buffer.concat(chunks), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="leadwire-pack-${content.since}-to-${content.until}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
