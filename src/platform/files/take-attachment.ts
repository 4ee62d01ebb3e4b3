// What every attachment passes before it is kept: its kind by content, and the department's virus scanner where one is named.
import { spawn } from 'node:child_process'
import { type AttachmentKind, attachmentKind } from './attachment-kind.ts'
import { fileErrors } from './errors.ts'
import type { ReceivedFile } from './file-store.ts'

const words: Record<AttachmentKind, string> = {
  pdf: 'PDF',
  ofd: 'OFD',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  image: 'PNG/JPEG',
  text: 'txt',
}

/** True when the content is clean. */
export type Scan = (content: Buffer) => Promise<boolean>

/**
 * A program that reads the content from standard input and ends with 0 when it is clean, 1 when it is not (as
 * `clamdscan -` does); without one everything is clean. Refuses `scanner-failed` when it ends otherwise or is not there.
 */
export function scannerOf(command: string | undefined): Scan {
  if (!command) return async () => true
  const [program = '', ...args] = command.split(' ').filter(Boolean)
  return (content) =>
    new Promise((resolve, reject) => {
      const scanner = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: 60_000 })
      scanner.on('error', () => reject(fileErrors.refuse('scanner-failed')))
      scanner.on('close', (code) => {
        if (code === 0 || code === 1) resolve(code === 0)
        else reject(fileErrors.refuse('scanner-failed'))
      })
      // A scanner that has seen enough closes its end early.
      scanner.stdin.on('error', () => undefined)
      scanner.stdin.end(content)
    })
}

/** Refuses `attachment-empty`, `attachment-refused`, `attachment-infected`. */
export async function takeAttachment(
  file: Pick<ReceivedFile, 'content' | 'size'> & { name: string },
  accepted: readonly AttachmentKind[],
  scan: Scan,
): Promise<void> {
  const { name } = file
  if (file.size === 0) throw fileErrors.refuse('attachment-empty', { name })
  const content = await file.content()
  const { kind, zh, en } = attachmentKind(content)
  if (kind === null || !accepted.includes(kind)) {
    const list = accepted.map((one) => words[one]).join('、')
    throw fileErrors.refuse('attachment-refused', { name, accepted: list, found: zh, foundEn: en })
  }
  if (!(await scan(content))) throw fileErrors.refuse('attachment-infected', { name })
}
