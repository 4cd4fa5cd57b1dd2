import 'server-only'
import { type Day, dayIn, timeIn } from '@/domain/day'
import { config } from './config'

/** The day it is now where the agency is. */
export const agencyToday = (): Day => dayIn(config().timeZone, new Date())

/** An instant on the agency's clock: "21 Nov 2026, 18:40". */
export const agencyTime = (at: Date): string => timeIn(config().timeZone, at)
