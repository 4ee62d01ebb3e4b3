// Every figure recorded, with its status, source and reason, and the form it came on; another one is recorded here.
import { Button } from 'antd'
import { useState } from 'react'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Figure, Observation } from '../contract.ts'
import { formAddress } from './addresses.ts'
import { valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { RecordObservation } from './RecordObservation.tsx'
import { figureTexts, indicatorTexts } from './texts.ts'

interface Props extends Shown {
  figure: Figure
  history: { observations: readonly Observation[]; allowedActions: readonly string[] }
}

export function ObservationsBlock({ indicator, region, figure, history }: Props) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const [isRecording, setRecording] = useState(false)
  const { observations, allowedActions } = history
  const mayRecord = allowedActions.includes('record-observation')
  if (observations.length === 0 && !mayRecord) return null
  return (
    <section className={styles['block']}>
      <h2>{t('history')}</h2>
      {observations.length === 0 && <p>{t('noHistory')}</p>}
      {observations.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles['scroll']} tabIndex={0} aria-label={t('history')}>
          <table className={styles['plain']}>
            <thead>
              <tr>
                <th scope="col">{t('period')}</th>
                <th scope="col" className={styles['number']}>
                  {words('value')}（{indicator.unit}）
                </th>
                <th scope="col">{t('status')}</th>
                <th scope="col">{t('knownFrom')}</th>
                <th scope="col">{t('source')}</th>
              </tr>
            </thead>
            <tbody>
              {observations.map((observation) => (
                <tr key={observation.id}>
                  <td>{observation.period}</td>
                  <td className={styles['number']}>{valueWords(indicator, observation.value)}</td>
                  <td>{words(`status.${observation.status}`)}</td>
                  <td>{observation.knownFrom}</td>
                  <td lang="zh-CN">
                    <Source of={observation} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {mayRecord && (
        <Button style={{ marginTop: 8 }} onClick={() => setRecording(true)}>
          {t('record')}
        </Button>
      )}
      {mayRecord && (
        <RecordObservation
          indicator={indicator}
          region={region}
          period={figure.period}
          open={isRecording}
          onClose={() => setRecording(false)}
        />
      )}
    </section>
  )
}

function Source({ of: { source, formId, isDerived, why } }: { of: Observation }) {
  const t = useTexts(figureTexts)
  return (
    <>
      {formId === null ? source : <AddressLink to={formAddress(formId)}>{source}</AddressLink>}
      {isDerived && `（${t('derived')}）`}
      {why !== null && `（${why}）`}
    </>
  )
}
