import { z } from 'zod'
import { daySchema } from './day-schema'

/** What one unit of a currency is worth in US dollars from a day on, and who says so. */
export const rateInputSchema = z.object({
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'Give a currency by its three letters, such as CNY')
    .refine((code) => code !== 'USD', 'A dollar is always a dollar'),
  ratedOn: daySchema,
  dollars: z.coerce
    .number('Give the worth of one unit in US dollars, such as 0.14')
    .positive('A rate is more than 0')
    .max(1000),
  source: z.string().trim().max(200, 'A source has 200 characters at most').default(''),
})
export type RateInput = z.infer<typeof rateInputSchema>
