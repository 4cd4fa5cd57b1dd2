import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP Password Storage Cheat Sheet: scrypt with N=2^17, r=8, p=1 (128 MB a hash). */
const COST = { N: 2 ** 17, r: 8, p: 1 }
const LENGTH = 32

const derive = (password: string, salt: Buffer, { N, r, p }: typeof COST): Promise<Buffer> => {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

/** `scrypt:N:r:p:salt:key`, the last two in base64url: the parameters travel with the hash, so they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join(':')
}

/** Whether a password is the one hashed. False, never a throw, for a hash it cannot read. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [, numbers, salt, key] = /^scrypt:(\d+:\d+:\d+):([\w-]+):([\w-]+)$/.exec(hash) ?? []
  const [N = 0, r = 0, p = 0] = numbers?.split(':').map(Number) ?? []
  if (!salt || !key || !Number.isInteger(Math.log2(N)) || N < 2 || r < 1 || p < 1) return false
  const expected = Buffer.from(key, 'base64url')
  const actual = await derive(password, Buffer.from(salt, 'base64url'), { N, r, p })
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}
