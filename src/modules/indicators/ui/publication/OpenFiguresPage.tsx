// The published figures for anybody: each as it was told, with its day, status and version.
import { periodInChinese } from '#kernel/period.ts'
import { placeName } from '#policy/places.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { findIndicator, listOpenFigures, type PublicFigure } from '../../contract.ts'
import { valueWords } from '../figure-words.ts'
import { indicatorTexts } from '../texts.ts'
import styles from './OpenFigures.module.css'
import { publicationTexts } from './texts.ts'

export function OpenFiguresPage() {
  const t = useTexts(publicationTexts)
  const { answer, problem, readAgain } = useEndpoint(listOpenFigures, {})
  return (
    <main className={styles['open']}>
      <h1>{t('title')}</h1>
      <p className={styles['soft']}>{t('intro')}</p>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {answer?.length === 0 && <EmptyState title={t('none')} />}
      <ul>
        {answer?.map((figure) => (
          <OpenFigure key={`${figure.indicator} ${figure.region} ${figure.period}`} figure={figure} />
        ))}
      </ul>
    </main>
  )
}

function OpenFigure({ figure }: { figure: PublicFigure }) {
  const t = useTexts(publicationTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const indicator = findIndicator(figure.indicator)
  if (!indicator) return null
  const { region, period, value, status, no, publishedOn, asOf, why, demonstration } = figure
  const definition = indicator.definitions.at(-1)
  return (
    <li>
      <h2>
        {placeName(region)}
        {language === 'zh' ? periodInChinese(period) : ` ${period} `}
        {inLanguage(indicator.title, language)}
      </h2>
      <p className={styles['value']}>
        {valueWords(indicator, value)} <span lang="zh-CN">{indicator.unit}</span>
      </p>
      <p className={styles['soft']}>
        {words(`status.${status}`)} · {t('asOf', { day: asOf })} · {t('publishedOn')} {publishedOn} ·{' '}
        {t('versionNo', { no })}
        {demonstration > 0 && <StatusTag tone="wait">{t('demonstration')}</StatusTag>}
      </p>
      {why !== null && <p lang="zh-CN">{t('correctedWhy', { why })}</p>}
      {definition && <p className={styles['soft']}>{inLanguage(definition.text, language)}</p>}
    </li>
  )
}
