// `luoshi audit verify`: proves that the sealed audit lines are the ones that were written.
import { parseArgs } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { verifyAudit } from '#platform/audit/verify-audit.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { openEmbedded, openServer } from '#platform/database/database.ts'
import { work } from '#platform/work/work.ts'
import { systemActor } from '#rules/actor.ts'
import { readSettings } from '../settings.ts'
import { commandErrors } from './errors.ts'

export const help = `用法 / usage  luoshi audit verify [--data 目录] [--json]

  校验审计记录：逐条核对已封存的记录、默克尔根和封存链。
  Checks every sealed audit line, the Merkle roots and the chain of seals.
  数据库由 --data 或 DATABASE_URL 指定；使用内置数据库时请先停止服务。
`

export async function run(args: string[]): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals[0] !== 'verify' || positionals.length > 1) {
    throw commandErrors.refuse('command-unknown', { command: `audit ${positionals.join(' ')}` })
  }
  const { databaseUrl, data, authority } = readSettings(
    process.env,
    flags.data === undefined ? {} : { data: flags.data },
  )
  const database = databaseUrl ? await openServer(databaseUrl) : await openEmbedded(data)
  try {
    const principal = { authority, actor: systemActor, requestId: uuidv7() }
    const proof = await work({ database, clock: systemClock }, principal, verifyAudit)
    if (flags.json) process.stdout.write(`${JSON.stringify(proof)}\n`)
    else {
      process.stdout.write(`封存 ${proof.seals} 次，共 ${proof.sealedLines} 条；待封存 ${proof.openLines} 条。\n`)
      for (const { seal, fault, lineId } of proof.faults)
        process.stdout.write(`✗ 第 ${seal} 次封存：${fault} ${lineId ?? ''}\n`)
      if (proof.faults.length === 0) process.stdout.write('✓ 未发现改动或缺失。\n')
    }
    if (proof.faults.length > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}
