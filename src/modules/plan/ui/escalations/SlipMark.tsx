// The step of the ladder with the colour of its slip, in colour, shape and word.
import type { Light } from '#rules/light.ts'
import { LightMark } from '#web/kit/LightMark.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Escalation } from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'

const lights: Record<Escalation['slip'], Light> = { blue: 'blue', yellow: 'yellow', red: 'red' }

export function SlipMark({ paper: { slip, step } }: { paper: Pick<Escalation, 'slip' | 'step'> }) {
  const t = useTexts(supervisionTexts)
  return (
    <LightMark light={lights[slip]} title={t(`slip.${slip}`)}>
      {t(`step.${step}`)}
    </LightMark>
  )
}
