// Passwords: how good they must be, how they are kept, how they are checked.
import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { peopleErrors } from './errors.ts'

export const minimumLength = 10

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)
/** OWASP's memory-hard setting with 32 MiB: N = 2^15, r = 8, p = 3. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 }
const keyBytes = 32

/** `scrypt$N$r$p$salt$key`, so that a stronger setting can be recognised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password.normalize('NFKC'), salt, keyBytes, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Takes as long for an account that does not exist (`null`) as for one that does. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, n, r, p, salt = '', key = ''] = (hash ?? `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAA$AAAA`).split('$')
  const settings = { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem }
  const found = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64'), keyBytes, settings)
  const kept = Buffer.from(key, 'base64')
  return hash !== null && kept.length === found.length && timingSafeEqual(kept, found)
}

/** Refuses `password-weak`. */
export function demandGoodPassword(password: string, username: string): void {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length
  const holdsName = password.toLowerCase().includes(username.toLowerCase())
  if (password.length < minimumLength || classes < 3 || holdsName) {
    throw peopleErrors.refuse('password-weak', { length: minimumLength })
  }
}

/** Letters that are not mistaken for each other when read aloud or from paper. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Good by the rule above; its owner must change it at once. */
export function temporaryPassword(): string {
  const random = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
  return `${random}-${randomInt(10)}aZ`
}
