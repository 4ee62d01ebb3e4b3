// The stage of an import as shape and word.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ImportStage } from '../../contract.ts'
import { importTexts } from './texts.ts'

const tones: Record<ImportStage, Tone> = {
  waiting: 'info',
  reading: 'info',
  columns: 'wait',
  checking: 'info',
  checked: 'wait',
  applying: 'info',
  applied: 'good',
  undoing: 'info',
  undone: 'none',
  failed: 'bad',
}

export function ImportStageTag({ stage }: { stage: ImportStage }) {
  const t = useTexts(importTexts)
  return <StatusTag tone={tones[stage]}>{t(`stage.${stage}`)}</StatusTag>
}
