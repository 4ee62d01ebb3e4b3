// Which rules held when, who set them and why; at the beginning stand those that came with the system.
import { useSignedIn } from '#web/api/session.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import styles from './Rules.module.css'
import { ruleTexts } from './texts.ts'

interface RuleSet {
  id: string
  validFrom: string
  why: string
  setBy: string
  setAt: string
}

type Standing = 'future' | 'current' | 'past'
const tones: Record<Standing, Tone> = { future: 'info', current: 'good', past: 'none' }

/** `sets` come with the newest first. */
export function RuleHistory({ sets }: { sets: readonly RuleSet[] }) {
  const t = useTexts(ruleTexts)
  const { today } = useSignedIn()
  const current = sets.find(({ validFrom }) => validFrom <= today)
  const standing = (set: RuleSet): Standing => (set.validFrom > today ? 'future' : set === current ? 'current' : 'past')
  const mark = (state: Standing) => <StatusTag tone={tones[state]}>{t(state)}</StatusTag>
  return (
    <section aria-label={t('history')}>
      <h2 className={styles['heading']}>{t('history')}</h2>
      <ul className={styles['history']}>
        {sets.map((set) => (
          <li key={set.id}>
            <span>{set.validFrom}</span>
            {mark(standing(set))}
            <span lang="zh-CN">{set.why}</span>
            <span className={styles['soft']}>{t('by', { by: set.setBy, at: dayAndTime(set.setAt) })}</span>
          </li>
        ))}
        <li>
          <span>{t('first')}</span>
          {mark(current ? 'past' : 'current')}
          <span className={styles['soft']}>{t('firstWhy')}</span>
        </li>
      </ul>
    </section>
  )
}
