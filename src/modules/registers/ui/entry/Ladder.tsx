// The ladder of an enterprise: technology SME, high-tech enterprise, gazelle, leader, each with the years it was held.
import { qualificationKinds } from '#policy/sichuan/registers/qualification.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useSignedIn } from '#web/api/session.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Entry } from '../../contract.ts'
import { entryAddress } from '../addresses.ts'
import styles from '../Registers.module.css'
import { entryTexts } from '../texts.ts'

type Step = Entry['ladder'][number]

const yearOf = (day: string) =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 365

export function Ladder({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const begins = steps.flatMap(({ validFrom }) => (validFrom === null ? [] : [yearOf(validFrom)]))
  const ends = steps.map(({ validTo }) => (validTo === null ? yearOf(today) : yearOf(validTo)))
  const first = Math.floor(Math.min(...begins, yearOf(today)))
  const last = Math.ceil(Math.max(...ends, yearOf(today)) + 0.01)
  const at = (year: number) => ((year - first) / (last - first)) * 100
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (
    <section>
      <h2>{t('ladder')}</h2>
      {steps.length === 0 ? (
        <p>{t('noQualification')}</p>
      ) : (
        <div className={styles['steps']}>
          {Object.entries(qualificationKinds)
            .toReversed()
            .map(([kind, words]) => (
              <div key={kind} className={styles['step']}>
                <span>{inLanguage(words, language)}</span>
                <span className={styles['bars']}>
                  {years.map((year) => (
                    <i key={year} style={{ left: `${at(year)}%` }} />
                  ))}
                  <i className={styles['today']} style={{ left: `${at(yearOf(today))}%` }} />
                  {steps
                    .filter((step) => step.kind === kind)
                    .map((step) => (
                      <Period key={step.id} step={step} today={today} at={at} />
                    ))}
                </span>
              </div>
            ))}
          <div className={styles['step']} aria-hidden="true">
            <span />
            <span className={styles['years']}>
              {years.slice(0, -1).map((year) => (
                <small key={year} style={{ left: `${at(year)}%` }}>
                  {year}
                </small>
              ))}
            </span>
          </div>
        </div>
      )}
    </section>
  )
}

function Period({ step, today, at }: { step: Step; today: string; at: (year: number) => number }) {
  const t = useTexts(entryTexts)
  const { id, certificateNo, validFrom, validTo, status } = step
  const [from, to] = [validFrom ?? today, validTo ?? today]
  const isHeld = status === 'valid' && from <= today && (validTo === null || validTo >= today)
  const words = `${certificateNo ?? ''} ${t('valid', { from, to: validTo ?? t('openEnded') })}`
  return (
    <AddressLink
      to={entryAddress('qualification', id)}
      className={isHeld ? styles['held'] : styles['past']}
      style={{ left: `${at(yearOf(from))}%`, width: `${Math.max(1, at(yearOf(to)) - at(yearOf(from)))}%` }}
      title={words}
      aria-label={words}
    >
      {''}
    </AddressLink>
  )
}
