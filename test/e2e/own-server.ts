// A server of a test's own on a copy of the demonstration, for tests that change what the others look at.
import { rmSync } from 'node:fs'
import { copyDemonstration } from '../setup/demonstration.ts'
import { freePort, startServer, stopServer } from '../setup/start-server.ts'

export interface OwnServer {
  address: string
  close(): Promise<void>
}

export async function openOwnServer(): Promise<OwnServer> {
  const data = copyDemonstration()
  const port = await freePort()
  const server = await startServer(data, port)
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await stopServer(server)
      rmSync(data, { recursive: true, force: true })
    },
  }
}
