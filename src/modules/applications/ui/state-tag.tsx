// The state of a case in the words its reader may see.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useLanguage } from '#web/language/define-texts.ts'
import type { ApplicationRow } from '../contract.ts'

const ended: Record<string, Tone> = {
  'not-endorsed': 'bad',
  'formally-refused': 'bad',
  'refused-as-duplicate': 'bad',
  rejected: 'bad',
  'not-accepted': 'bad',
  revoked: 'bad',
  withdrawn: 'none',
  exited: 'none',
  closed: 'none',
  draft: 'none',
  performing: 'good',
  'in-evaluation': 'good',
  'returned-once': 'wait',
  'returned-by-endorser': 'wait',
  suspended: 'wait',
}

export function StateTag({ state, label }: Pick<ApplicationRow, 'state' | 'label'>) {
  const language = useLanguage()
  return <StatusTag tone={ended[state] ?? 'info'}>{label[language]}</StatusTag>
}
