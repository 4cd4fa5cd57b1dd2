import { z } from 'zod'

export const roles = ['viewer', 'analyst', 'admin'] as const
export type Role = (typeof roles)[number]

/** Whether a role may do what another may: each role includes those before it. */
export const mayActAs = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)

export const newUserSchema = z.object({
  name: z.string().trim().min(1, 'Say who you are').max(100, 'A name has 100 characters at most'),
  email: z
    .email('Give an e-mail address')
    .max(200)
    .transform((email) => email.toLowerCase()),
  password: z.string().min(8, 'Eight characters at least').max(128, 'A password has 128 characters at most'),
})
