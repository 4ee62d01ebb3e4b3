// Every version of the target with its ground, a new one set here, and under it every figure recorded.
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type Figure, readHistory } from '../contract.ts'
import { valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { ObservationsBlock } from './ObservationsBlock.tsx'
import { SetTarget } from './SetTarget.tsx'
import { figureTexts, indicatorTexts } from './texts.ts'

export function HistoryBlock({ figure, ...shown }: Shown & { figure: Figure }) {
  const { indicator, region } = shown
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const { answer: history } = useEndpoint(readHistory, { indicator: indicator.id, region }, { keepsLast: true })
  const [isSetting, setSetting] = useState(false)
  if (!history) return null
  const told = (value: number) => valueWords(indicator, value)
  const versions = history.targets.filter(({ period }) => period === figure.period)
  return (
    <>
      <section className={styles['block']}>
        <h2>{t('targets')}</h2>
        {versions.length > 0 && (
          <table className={styles['plain']}>
            <thead>
              <tr>
                <th scope="col">{t('version')}</th>
                <th scope="col" className={styles['number']}>
                  {words('target')}（{indicator.unit}）
                </th>
                <th scope="col">{t('effectiveOn')}</th>
                <th scope="col">{t('reason')}</th>
                <th scope="col">{t('source')}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ no, value, effectiveOn, reason, source }) => (
                <tr key={no}>
                  <td>{no}</td>
                  <td className={styles['number']}>{told(value)}</td>
                  <td>{effectiveOn}</td>
                  <td lang="zh-CN">{reason}</td>
                  <td lang="zh-CN">{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {history.allowedActions.includes('set-target') && (
          <Button onClick={() => setSetting(true)}>{t(versions.length > 0 ? 'setTarget' : 'firstTarget')}</Button>
        )}
        <SetTarget
          indicator={indicator}
          region={region}
          period={figure.period}
          versions={versions}
          open={isSetting}
          onClose={() => setSetting(false)}
        />
      </section>
      <ObservationsBlock {...shown} figure={figure} history={history} />
    </>
  )
}
