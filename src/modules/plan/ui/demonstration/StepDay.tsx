// The day a demonstration stands on, stepped forward: reminders, lights and papers run as in a live year.
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refreshAll } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { stepDemonstration } from '../../contract.ts'
import styles from './StepDay.module.css'
import { demonstrationTexts } from './texts.ts'

const steps = [
  ['nextDay', 1],
  ['nextWeek', 7],
  ['nextMonth', 30],
] as const

export function StepDay() {
  const t = useTexts(demonstrationTexts)
  const shell = useTexts(shellTexts)
  const { today } = useSignedIn()
  const step = useCommand(stepDemonstration)
  const [passed, setPassed] = useState<string>()
  const go = (day: DateOnly) =>
    step.send({ today: day }, (days) => {
      const sum = (key: 'reports' | 'turned' | 'papers') => days.reduce((all, one) => all + one[key], 0)
      setPassed(
        t('passed', { days: days.length, reports: sum('reports'), turned: sum('turned'), papers: sum('papers') }),
      )
      refreshAll()
    })
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      content={
        <div className={styles['step']}>
          <p>{shell('demonstrationHint')}</p>
          <p>{t('why')}</p>
          <div className={styles['days']}>
            {steps.map(([name, days]) => (
              <Button key={name} loading={step.isSending} onClick={() => go(addDays(today, days))}>
                {t(name)}
              </Button>
            ))}
          </div>
          {passed !== undefined && <p role="status">{passed}</p>}
          <ProblemNotice problem={step.problem} />
        </div>
      }
    >
      <button type="button" className={styles['mark']} title={t('step')}>
        {shell('demonstration')}
      </button>
    </Popover>
  )
}
