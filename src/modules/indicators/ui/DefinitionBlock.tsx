// What the indicator means (口径), by which document, and since when.
import type { Indicator } from '#rules/define-indicator.ts'
import { inLanguage } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { findIndicator } from '../contract.ts'
import { indicatorAddress } from './addresses.ts'
import styles from './Indicator.module.css'
import { figureTexts } from './texts.ts'

export function DefinitionBlock({ indicator: { definitions, source } }: { indicator: Indicator }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const made = source.from === 'ratio' ? [source.of, source.to] : []
  return (
    <section className={styles['block']}>
      <h2>{t('definition')}</h2>
      {definitions.toReversed().map(({ from, text, basis, breaks }) => (
        <p key={from}>
          <b>{t('definitionFrom', { from })}</b> {inLanguage(text, language)}
          {basis !== undefined && <span lang="zh-CN">（{basis}）</span>}
          {breaks && <b> {t('breaks')}</b>}
        </p>
      ))}
      {made.map((id) => (
        <p key={id}>
          <AddressLink to={indicatorAddress(id)}>
            {inLanguage(findIndicator(id)?.title ?? [id, id], language)}
          </AddressLink>
        </p>
      ))}
    </section>
  )
}
