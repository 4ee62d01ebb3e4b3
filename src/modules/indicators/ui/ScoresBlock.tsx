// What a composite is made of: each part with its value, what earns all of the score, score and weight; what is missing is named.
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { findIndicator, readScores, type Scores } from '../contract.ts'
import { indicatorAddress } from './addresses.ts'
import { percent, valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { indicatorTexts, scoresTexts } from './texts.ts'

const oneDigit = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 })

type Block = Scores['blocks'][number]
type Part = Block['parts'][number]

export function ScoresBlock({ indicator, region, period }: Shown) {
  const t = useTexts(scoresTexts)
  const language = useLanguage()
  const isComposite = indicator.source.from === 'composite'
  const asked = { indicator: indicator.id, region, period }
  const { answer: scores } = useEndpoint(readScores, asked, { keepsLast: true, enabled: isComposite })
  if (!isComposite) return null
  return (
    <section className={styles['block']}>
      <h2>{t('parts')}</h2>
      {scores === null && <p>{t(`only.${indicator.level}`)}</p>}
      {scores && (
        <>
          <p>
            {t('edition', { edition: scores.edition, basis: scores.basis })}，{t(`mark.${scores.mark}`)}。
            {t('known', { known: percent(scores.known), least: percent(scores.leastKnown) })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className={styles['wide']} tabIndex={0} aria-label={t('parts')}>
            <table className={styles['plain']}>
              <thead>
                <tr>
                  <th scope="col">{t('part')}</th>
                  {(['value', 'full', 'score', 'weight'] as const).map((name) => (
                    <th key={name} scope="col" className={styles['number']}>
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              {scores.blocks.map((block) => (
                <BlockRows key={block.title.zh} block={block} shown={{ region, period }} />
              ))}
            </table>
          </section>
          <p>{scores.normalisation[language]}。</p>
          {scores.notes.map((note) => (
            <p key={note.zh}>{note[language]}</p>
          ))}
        </>
      )}
    </section>
  )
}

type Where = Pick<Shown, 'region' | 'period'>

function BlockRows({ block, shown }: { block: Block; shown: Where }) {
  const language = useLanguage()
  const { title, weight, score, parts } = block
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={3}>
          {title[language]}
        </th>
        <td className={styles['number']}>{score === null ? '—' : oneDigit.format(score)}</td>
        <td className={styles['number']}>{oneDigit.format(weight)}%</td>
      </tr>
      {parts.map((part) => (
        <PartRow key={part.indicator} part={part} share={weight} shown={shown} />
      ))}
    </tbody>
  )
}

function PartRow({ part, share, shown }: { part: Part; share: number; shown: Where }) {
  const t = useTexts(scoresTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const { indicator: id, value, score, weight, standard, best } = part
  const indicator = findIndicator(id)
  const { region, period } = shown
  const told = (one: number) => `${valueWords(indicator ?? {}, one)} ${indicator?.unit ?? ''}`
  return (
    <tr>
      <td>
        <AddressLink to={indicatorAddress(id, { region, ...(period !== undefined && { period }) })}>
          {inLanguage(indicator?.title ?? [id, id], language)}
        </AddressLink>
      </td>
      <td className={styles['number']}>{value === null ? words('unknown') : told(value)}</td>
      <td className={styles['number']}>
        {standard && <span title={standard.basis}>{t('standard', { value: told(standard.value) })}</span>}
        {best && t('best', { name: best.name, value: told(best.value) })}
      </td>
      <td className={styles['number']}>{score === null ? '—' : oneDigit.format(score)}</td>
      <td className={styles['number']}>{oneDigit.format((share * weight) / 100)}%</td>
    </tr>
  )
}
