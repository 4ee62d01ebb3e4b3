// The phase of a call as colour and word, and its window in words.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { CallPhase } from '../contract.ts'
import { callTexts } from './texts.ts'

const tones: Record<CallPhase, Tone> = {
  draft: 'none',
  announced: 'info',
  open: 'good',
  closed: 'none',
  cancelled: 'bad',
}

export const phaseWord = (phase: CallPhase) => (phase === 'announced' ? 'announcedPhase' : phase)

export function CallPhaseTag({ phase }: { phase: CallPhase }) {
  const t = useTexts(callTexts)
  return <StatusTag tone={tones[phase]}>{t(phaseWord(phase))}</StatusTag>
}

export const windowWords = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }) =>
  `${dayAndTime(opensAt)} — ${dayAndTime(closesAt)}`
