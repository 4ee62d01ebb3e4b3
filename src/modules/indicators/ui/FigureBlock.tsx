// The sentence that matters first, then pace, forecast, claimed beside computed, and what a reader must know.
import { periodInChinese } from '#kernel/period.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Figure } from '../contract.ts'
import { percent, signedPercent, valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import { Pace } from './IndicatorsHome.tsx'
import { figureTexts, indicatorTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  figure: Figure
  place: string
}

export function FigureBlock({ indicator, figure, place }: Props) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const { value, unit, target, pace, forecast, previous, computed, reported } = figure
  const told = (one: number) => valueWords(indicator, one)
  const said = {
    place,
    period: language === 'zh' ? periodInChinese(figure.period) : figure.period,
    title: inLanguage(indicator.title, language),
    value: value === null ? '' : told(value),
    unit,
    attained: pace?.attained == null ? '' : percent(pace.attained),
  }
  const isComposite = indicator.source.from === 'composite'
  const none = isComposite && figure.known === null ? 'sentenceElsewhere' : 'sentenceNone'
  const sentence = value === null ? none : pace?.attained == null ? 'sentence' : 'sentenceTarget'
  return (
    <section>
      <p className={styles['sentence']}>{t(sentence, said)}</p>
      <div className={styles['facts']}>
        <Pace row={figure} />
        {target && (
          <span>
            {words('target')} {told(target.value)} <span lang="zh-CN">{unit}</span>（
            {t('targetVersion', { no: target.no, source: target.source })}）
          </span>
        )}
        {previous?.growth != null && (
          <span>
            {t('growth', {
              period: previous.period,
              same: previous.isStretch ? t('sameStretch') : '',
              growth: signedPercent(previous.growth),
            })}
          </span>
        )}
      </div>
      <div className={styles['facts']}>
        {pace && !isComposite && <span>{t('elapsed', { share: percent(pace.elapsed) })}</span>}
        {pace && pace.expected !== null && (
          <span>
            {pace.seasonal === null
              ? t('linear', { expected: told(pace.expected), unit })
              : t('seasonal', {
                  years: pace.years.join('、'),
                  share: percent(pace.seasonal),
                  expected: told(pace.expected),
                  unit,
                })}
          </span>
        )}
        {forecast && (
          <span title={t(`method.${forecast.method}`, { years: forecast.years.join('、') })}>
            {t('forecast', {
              value: told(forecast.value),
              low: told(forecast.low),
              high: told(forecast.high),
              unit,
            })}
          </span>
        )}
      </div>
      {(computed || reported) && (
        <div className={styles['facts']}>
          {computed && (
            <span>
              {t('computed')} <b>{told(computed.value)}</b> {unit}（{t('ofRecords', { count: computed.entries })}）
            </span>
          )}
          {reported && (
            <span>
              {t('claimed')} <b>{told(reported.value)}</b> {unit}（{words(`status.${reported.status}`)}，
              <span lang="zh-CN">{reported.source}</span>
              {reported.isDerived && `，${t('derived')}`}）
            </span>
          )}
        </div>
      )}
      {figure.warnings.length > 0 && (
        <ul className={styles['warnings']}>
          {figure.warnings.map((warning) => (
            <li key={warning.kind}>{warning[language]}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
