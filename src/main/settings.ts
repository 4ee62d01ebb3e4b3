// What the outside decides: addresses, directories, the day of a demonstration; weak choices are refused for real use.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDateOnly } from '#kernel/date-only.ts'
import { settingsErrors } from './errors.ts'

export interface Settings {
  authority: string
  host: string
  port: number
  /** How browsers reach the server; `https:` unless it serves this machine only. */
  publicUrl: URL
  data: string
  databaseUrl: string | undefined
  demonstration: boolean
  /** The day a demonstration is to stand on; undefined for the day it stood on last. */
  today: string | undefined
  logLevel: string
  /** A program that checks attachments for viruses (`clamdscan -`); undefined for none. */
  scanner: string | undefined
}

export type Environment = Record<string, string | undefined>

export function readSettings(
  env: Environment,
  flags: { demo?: boolean; port?: string; today?: string; data?: string },
): Settings {
  const port = Number(flags.port ?? env['LUOSHI_PORT'] ?? 4180)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw settingsErrors.refuse('port-invalid', { port })
  const today = flags.today ?? env['LUOSHI_TODAY']
  if (today !== undefined && !isDateOnly(today)) throw settingsErrors.refuse('today-invalid', { today })
  const host = env['LUOSHI_HOST'] ?? '127.0.0.1'
  return {
    authority: env['LUOSHI_AUTHORITY'] ?? 'sichuan',
    host,
    port,
    publicUrl: readUrl('LUOSHI_PUBLIC_URL', env['LUOSHI_PUBLIC_URL'] || `http://${host}:${port}`),
    data: resolve(flags.data ?? env['LUOSHI_DATA'] ?? 'data'),
    databaseUrl: env['DATABASE_URL'] ? readUrl('DATABASE_URL', env['DATABASE_URL']).href : undefined,
    demonstration: flags.demo ?? false,
    today,
    logLevel: env['LUOSHI_LOG'] ?? 'warn',
    scanner: env['LUOSHI_SCANNER'] || undefined,
  }
}

function readUrl(variable: string, text: string): URL {
  if (!URL.canParse(text)) throw settingsErrors.refuse('url-invalid', { variable })
  return new URL(text)
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** For real use: refuses what would let strangers in or lose records. */
export function demandSafeSettings(settings: Settings, env: Environment): void {
  const { publicUrl, databaseUrl, data, host } = settings
  if (publicUrl.protocol !== 'https:' && !loopback.has(publicUrl.hostname)) {
    throw settingsErrors.refuse('url-not-safe', { url: publicUrl.href })
  }
  if (host !== '127.0.0.1' && host !== '::1' && env['LUOSHI_PUBLIC_URL'] === undefined) {
    throw settingsErrors.refuse('url-missing', { host })
  }
  if (databaseUrl === undefined && env['LUOSHI_EMBEDDED'] !== 'accept')
    throw settingsErrors.refuse('database-not-durable')
  if (databaseUrl !== undefined) {
    const { hostname, password } = new URL(databaseUrl)
    if (!loopback.has(hostname) && decodeURIComponent(password).length < 12)
      throw settingsErrors.refuse('database-password-weak')
  }
  const mode = statSync(data, { throwIfNoEntry: false })?.mode
  if (mode !== undefined && (mode & 0o077) !== 0 && process.platform !== 'win32') {
    throw settingsErrors.refuse('data-readable-by-others', { directory: data })
  }
}
