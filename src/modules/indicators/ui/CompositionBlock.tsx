// What the figure is made of, by the choices of its register.
import { findRegister } from '#modules/registers/contract.ts'
import { headingOf, inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { readComposition } from '../contract.ts'
import { percent, valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { figureTexts, indicatorTexts } from './texts.ts'

export function CompositionBlock({ indicator, region, period }: Shown) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const { source } = indicator
  const asked = { indicator: indicator.id, region, period }
  const { answer: parts } = useEndpoint(readComposition, asked, { keepsLast: true })
  if (source.from !== 'register' || !source.parts || !parts || parts.length === 0) return null
  const register = findRegister(source.register)
  return (
    <section className={styles['block']}>
      <h2>{t('composition')}</h2>
      {source.parts.map((name) => {
        const field = register?.allFields[name]
        const own = parts.filter((one) => one.field === name)
        const sum = own.reduce((total, { value }) => total + value, 0)
        if (field?.kind !== 'choice') return null
        return (
          <table key={name} className={styles['plain']}>
            <thead>
              <tr>
                <th scope="col">{headingOf(field, language)}</th>
                <th scope="col" className={styles['number']}>
                  {words('value')}（{indicator.unit}）
                </th>
                <th scope="col" className={styles['number']}>
                  %
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map(({ choice, value }) => {
                const label = field.choices[choice]
                return (
                  <tr key={choice}>
                    <td>{label ? inLanguage(label, language) : t('notFilled')}</td>
                    <td className={styles['number']}>{valueWords(indicator, value)}</td>
                    <td className={styles['number']}>{sum === 0 ? '' : percent(value / sum)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}
