import { sql } from 'drizzle-orm'
import { database } from '@/app/database'

/** 200 only when the database answers. */
export async function GET(): Promise<Response> {
  try {
    const db = await database()
    db.get(sql`SELECT count(*) FROM settings`)
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    console.error(error)
    return Response.json({ status: 'unavailable' }, { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
