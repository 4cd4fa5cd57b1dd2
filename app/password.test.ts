import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password'

const password = 'ایک لمبی سیر 🥾 in Murree'

test('a password is hashed as OWASP asks, with a salt of its own, and is exact', async () => {
  const [hash, again] = await Promise.all([hashPassword(password), hashPassword(password)])
  const [scheme, N, r, p] = hash.split(':')
  expect(scheme).toBe('scrypt')
  expect(Number(N)).toBeGreaterThanOrEqual(2 ** 17)
  expect([Number(r), Number(p)]).toEqual([8, 1])
  expect(again).not.toBe(hash)
  expect(await verifyPassword({ hash, password })).toBe(true)
  expect(await verifyPassword({ hash, password: password.toUpperCase() })).toBe(false)
  expect(await verifyPassword({ hash, password: `${password} ` })).toBe(false)
}, 20_000)

test.each(['', 'plain words', 'bcrypt:10:8:1:a:b', 'scrypt:many:8:1:a:b', 'scrypt:3:8:1:a:b', 'scrypt:131072:8:1:a:'])(
  'the hash %j fits no password',
  async (hash) => {
    expect(await verifyPassword({ hash, password })).toBe(false)
  },
)
