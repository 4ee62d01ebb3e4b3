// The dry run: which parts turn until a day if nobody reports before it.
import { Button, DatePicker, Drawer } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { addDays } from '#kernel/date-only.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { forecastLights } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { ruleWords } from '../supervision/rule-words.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import styles from './Forecast.module.css'

interface Props {
  planId: string
  unitId: string | undefined
  open: boolean
  onClose: () => void
}

const week = 7
const month = 30

export function ForecastDrawer({ planId, unitId, open, onClose }: Props) {
  const t = useTexts(supervisionTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const [on, setOn] = useState(() => addDays(today, week))
  const { answer, problem } = useEndpoint(forecastLights, { planId, on, unitId }, { enabled: open, keepsLast: true })
  return (
    <Drawer open={open} onClose={onClose} size={720} title={t('forecast')}>
      <p className={styles['why']}>{t('forecastWhy')}</p>
      <div className={styles['choice']}>
        <span>{t('forecastOn')}</span>
        <DatePicker
          aria-label={t('forecastOn')}
          allowClear={false}
          value={dayjs(on)}
          minDate={dayjs(addDays(today, 1))}
          maxDate={dayjs(addDays(today, 92))}
          onChange={(day) => day && setOn(day.format('YYYY-MM-DD'))}
        />
        <Button size="small" onClick={() => setOn(addDays(today, week))}>
          {t('nextWeek')}
        </Button>
        <Button size="small" onClick={() => setOn(addDays(today, month))}>
          {t('nextMonth')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
      {answer?.turns.length === 0 && <EmptyState title={t('noTurns')} next={t('noTurnsNext')} />}
      <ul className={styles['turns']}>
        {answer?.turns.map(({ part, after, rule, turnsOn }) => (
          <li key={part.id}>
            <AddressLink to={commitmentAddress(part.commitmentId)}>{part.no}</AddressLink>
            <span>
              <span className={styles['words']} title={part.title}>
                {part.title}
              </span>
              <span className={styles['about']}>
                {part.unit?.name} · {ruleWords(rule, language)}
              </span>
            </span>
            <span className={styles['turn']}>
              <LightMark light={part.light}>{''}</LightMark>→<LightMark light={after} />
            </span>
            <span>{turnsOn}</span>
          </li>
        ))}
      </ul>
    </Drawer>
  )
}
