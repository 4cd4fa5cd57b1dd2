import { z } from 'zod'

/** A `Day` as somebody gives it. Apart from what reckons with days, so that pages that only show them need no zod. */
export const daySchema = z.iso.date('Give a date as YYYY-MM-DD')
