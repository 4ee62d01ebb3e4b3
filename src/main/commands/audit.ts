// `luoshi audit verify`: proves that the sealed audit lines are the ones that were written.
import { parseArgs } from 'node:util'
import { verifyAudit } from '#platform/audit/verify-audit.ts'
import { commandErrors } from './errors.ts'
import { recordsHelp, withRecords } from './records.ts'

export const help = `用法 / usage  luoshi audit verify [--data 目录] [--json]

  校验审计记录：逐条核对已封存的记录、默克尔根和封存链。
  Checks every sealed audit line, the Merkle roots and the chain of seals.
${recordsHelp}`

export async function run(args: string[]): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals[0] !== 'verify' || positionals.length > 1) {
    throw commandErrors.refuse('command-unknown', { command: `audit ${positionals.join(' ')}` })
  }
  const proof = await withRecords(flags.data, verifyAudit)
  if (flags.json) process.stdout.write(`${JSON.stringify(proof)}\n`)
  else {
    process.stdout.write(`封存 ${proof.seals} 次，共 ${proof.sealedLines} 条；待封存 ${proof.openLines} 条。\n`)
    for (const { seal, fault, lineId } of proof.faults)
      process.stdout.write(`✗ 第 ${seal} 次封存：${fault} ${lineId ?? ''}\n`)
    if (proof.faults.length === 0) process.stdout.write('✓ 未发现改动或缺失。\n')
  }
  if (proof.faults.length > 0) process.exitCode = 1
}
