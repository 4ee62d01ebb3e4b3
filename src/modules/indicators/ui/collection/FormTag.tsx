// The state of a form, and beside it whether it came late.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { FormState } from '../../contract.ts'
import { collectionTexts } from './texts.ts'

const tones: Record<FormState, Tone> = {
  due: 'none',
  draft: 'none',
  submitted: 'info',
  returned: 'wait',
  approved: 'good',
  locked: 'bad',
  reopened: 'wait',
  withdrawn: 'none',
}

export function FormTag({ state }: { state: FormState }) {
  const t = useTexts(collectionTexts)
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
}
