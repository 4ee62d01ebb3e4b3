// Fifty readers in a process of their own: each asks, reads the answer, pauses, and asks again.
import { Agent, request } from 'node:http'

const { port, cookies, addresses, seconds, pause } = JSON.parse(process.argv[2])
const agent = new Agent({ keepAlive: true, maxSockets: cookies.length })
const times = []
let refused = 0

function read(cookie, path) {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, agent, headers: { cookie } }, (answer) => {
      answer.resume()
      answer.on('end', () => {
        if (answer.statusCode !== 200) refused++
        times.push(performance.now() - began)
        resolve()
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const end = performance.now() + seconds * 1000

/** Readers do not begin in step. */
async function reader(cookie, place) {
  await sleep((pause * place) / cookies.length)
  for (let turn = place; performance.now() < end; turn++) {
    await read(cookie, addresses[place][turn % addresses[place].length])
    if (pause > 0) await sleep(pause * (0.5 + Math.random()))
  }
}

await Promise.all(cookies.map(reader))
agent.destroy()
const ordered = times.toSorted((a, b) => a - b)
const at = (share) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]
process.stdout.write(
  JSON.stringify({
    count: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    refused,
  }),
)
