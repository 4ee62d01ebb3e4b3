// Whether the conditions are met, rule by rule, while the form is filled in; the score by part, the amount.
import type { Words } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import type { Judgement } from '#rules/judge.ts'
import { number } from '#web/kit/quantity.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import styles from './Applications.module.css'
import { applicationTexts } from './texts.ts'

type Outcome = Judgement['rules'][number]

const toneOf = (holds: boolean | 'unknown'): Tone => (holds === 'unknown' ? 'wait' : holds ? 'good' : 'bad')
const marks = { true: '✓', false: '✗', unknown: '?' } as const

export function RulesPanel({ judgement }: { judgement: Judgement }) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { rules, passes, score, payment, holds } = judgement
  const all = passes ? [...rules, passes] : rules
  const failing = all.filter((rule) => rule.holds === false).length
  const open = all.filter((rule) => rule.holds === 'unknown').length
  const verdict =
    failing > 0 ? t('rulesFail', { count: failing }) : open > 0 ? t('rulesOpen', { count: open }) : t('rulesHold')
  return (
    <section className={styles['rules']} aria-live="polite">
      <h2>
        {t('rules')} <StatusTag tone={toneOf(holds)}>{verdict}</StatusTag>
      </h2>
      <p className={styles['soft']}>{t('judgedOn', { on: judgement.on })}</p>
      <ul>
        {all.map((rule) => (
          <Rule key={rule.rule} rule={rule} />
        ))}
      </ul>
      {score && (
        <>
          <h3>
            {t('score')} {score.from === score.to ? number(score.from) : `${number(score.from)} — ${number(score.to)}`}{' '}
            / {score.most}
          </h3>
          <dl>
            {score.blocks.flatMap(({ parts }) =>
              parts.map((part) => (
                <div key={part.part} className={styles['part']}>
                  <dt>{inLanguage(part.title, language)}</dt>
                  <dd>
                    {part.from === part.to ? part.from : `${part.from}—${part.to}`} / {part.most}
                  </dd>
                </div>
              )),
            )}
          </dl>
        </>
      )}
      {payment?.amount !== null && payment !== null && (
        <h3>
          {t('payment')} {number(payment.amount / 1_000_000)} 万元
        </h3>
      )}
    </section>
  )
}

function Rule({ rule }: { rule: Outcome }) {
  const language = useLanguage()
  const says: Words = rule.says
  return (
    <li data-holds={String(rule.holds)}>
      <span aria-hidden="true">{marks[String(rule.holds) as keyof typeof marks]}</span>
      <span>{inLanguage(says, language)}</span>
    </li>
  )
}
