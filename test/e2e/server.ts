// The server that the end-to-end tests share, on a copy of the demonstration.
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { copyDemonstration } from '../setup/demonstration.ts'
import { freePort, startServer, stopServer } from '../setup/start-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const data = copyDemonstration()
  const port = await freePort()
  const child = await startServer(data, port)
  provide('address', `http://127.0.0.1:${port}`)
  return async () => {
    await stopServer(child)
    rmSync(data, { recursive: true, force: true })
  }
}
