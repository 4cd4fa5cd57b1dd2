import { z } from 'zod'
import { sides } from './reading'

/** Ways to reach a person. */
export const contactChannels = [
  { code: 'email', name: 'E-mail' },
  { code: 'phone', name: 'Phone' },
  { code: 'whatsapp', name: 'WhatsApp' },
  { code: 'wechat', name: 'WeChat' },
  { code: 'telegram', name: 'Telegram' },
  { code: 'linkedin', name: 'LinkedIn' },
  { code: 'other', name: 'Other' },
] as const
export type ContactChannelKind = (typeof contactChannels)[number]['code']
export const contactChannelCodes = contactChannels.map(({ code }) => code) as [
  ContactChannelKind,
  ...ContactChannelKind[],
]

/** A number as people write it, with its country: "+92 51 920 7531", spaces, dots, brackets and dashes between the digits. */
const phone = /^\+?[\d\s().-]{5,30}$/
const digitsOf = (value: string): number => value.replace(/\D/g, '').length

const rules: Record<ContactChannelKind, { fits: (value: string) => boolean; sentence: string }> = {
  email: {
    fits: (value) => z.email().safeParse(value).success,
    sentence: 'Give an e-mail address, as in lu@guodong.cn',
  },
  phone: { fits: isPhone, sentence: 'Give a number with its country, as in +86 10 8523 0000' },
  whatsapp: { fits: isPhone, sentence: 'Give the number with its country, as in +86 138 0013 8000' },
  wechat: { fits: (value) => /^[\w+-]{2,40}$/.test(value), sentence: 'Give a WeChat name without spaces' },
  telegram: { fits: (value) => /^@?[\w+]{3,40}$/.test(value), sentence: 'Give a Telegram name, as in @lujie' },
  linkedin: {
    fits: (value) => /^(https:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/\S+$/i.test(value),
    sentence: 'Give the address of the page, as in linkedin.com/in/lu-jie',
  },
  other: { fits: () => true, sentence: '' },
}

function isPhone(value: string): boolean {
  return phone.test(value) && digitsOf(value) >= 5 && digitsOf(value) <= 15
}

export const channelSchema = z
  .object({
    kind: z.enum(contactChannelCodes),
    value: z.string().trim().min(1, 'Write it down, or take the line out').max(200, 'At most 200 characters'),
  })
  .superRefine(({ kind, value }, context) => {
    if (!rules[kind].fits(value)) context.addIssue({ code: 'custom', path: ['value'], message: rules[kind].sentence })
  })
export type ContactChannel = z.infer<typeof channelSchema>

/** Where a channel leads to when it is clicked; null where a browser knows no way. */
export function channelHref({ kind, value }: ContactChannel): string | null {
  if (kind === 'email') return `mailto:${value}`
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`
  if (kind === 'whatsapp') return `https://wa.me/${value.replace(/\D/g, '')}`
  if (kind === 'telegram') return `https://t.me/${value.replace(/^@/, '')}`
  if (kind === 'linkedin') return value.startsWith('https://') ? value : `https://${value}`
  return null
}

export const sideNames: Record<(typeof sides)[number], string> = {
  investor: 'Investor’s side',
  host: 'Host’s side',
  other: 'Others',
}

const orNull = (longest: number, sentence: string) =>
  z
    .string()
    .trim()
    .max(longest, sentence)
    .nullable()
    .transform((value) => value || null)

/** A person as an analyst writes one down on the page of contacts. */
export const contactInputSchema = z.object({
  name: z.string().trim().min(1, 'Give the name').max(500, 'A name has 500 characters at most'),
  role: orNull(300, 'A role has 300 characters at most'),
  organisation: orNull(300, 'An organisation has 300 characters at most'),
  side: z.enum(sides),
  channels: z.array(channelSchema).max(20, 'Twenty ways to reach somebody at most'),
})
export type ContactInput = z.infer<typeof contactInputSchema>

/** Who was picked as present: a known contact, or somebody new on a side, by the name that stands in the note. */
export const pickedSchema = z.object({
  name: z.string().trim().min(1).max(200),
  contactId: z.number().int().positive().nullable(),
  side: z.enum(sides).nullable(),
})
export type Picked = z.infer<typeof pickedSchema>
