// Looks whether the port can be had before anything else is done.
import { createServer } from 'node:net'
import { settingsErrors } from './errors.ts'

/** Refuses `port-busy` and `port-forbidden`. */
export function demandFreePort({ host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(settingsErrors.refuse(code === 'EADDRINUSE' ? 'port-busy' : 'port-forbidden', { port })),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
