// The state of a filing, and how many working days are left to decide it.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { FilingRow, FilingState } from '../../contract.ts'
import { filingTexts } from './texts.ts'

const tones: Record<FilingState, Tone> = {
  draft: 'none',
  filed: 'info',
  returned: 'wait',
  accepted: 'info',
  registered: 'good',
  refused: 'bad',
  withdrawn: 'none',
  cancelled: 'none',
}

export function FilingTag({ state }: { state: FilingState }) {
  const t = useTexts(filingTexts)
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
}

export function DaysLeft({ filing: { daysLeft, dueOn } }: { filing: Pick<FilingRow, 'daysLeft' | 'dueOn'> }) {
  const t = useTexts(filingTexts)
  if (daysLeft === null || dueOn === null) return null
  const words =
    daysLeft < 0
      ? t('daysOver', { count: -daysLeft })
      : daysLeft <= 1
        ? t('lastDay')
        : t('daysLeft', { count: daysLeft })
  return (
    <span title={dueOn} style={daysLeft < 0 ? { color: 'var(--bad)' } : undefined}>
      {words}
    </span>
  )
}
