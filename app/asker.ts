import 'server-only'
import type { Asker } from '@/db/lead-filter'
import { dayIn } from '@/domain/day'
import { config } from './config'

/** Who asks and what day it is for the agency, for queries that know `me`, `overdue` and the like. */
export function askerFor(user: { id: string }): Asker {
  const { timeZone } = config()
  return { userId: user.id, today: dayIn(timeZone, new Date()), timeZone }
}
