import { z } from 'zod'
import { statusCodes } from './statuses'

/** Apart from the list of statuses, so that pages that only show them do not bring zod to the browser. */
export const statusSchema = z.enum(statusCodes)
