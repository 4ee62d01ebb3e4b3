// The ledger over the review: every sentence accounted for, each count a way to the next such place.
import { memo } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import type { Ledger } from '../../contract.ts'
import styles from './LedgerBar.module.css'
import { reviewTexts } from './texts.ts'

export type Count = keyof Ledger

const sum: readonly Count[] = ['committed', 'context', 'declined', 'unaccounted']

const legend = ['commitment', 'quantity', 'document', 'suspect'] as const

function LedgerOf({ ledger, onJump }: { ledger: Ledger; onJump: (count: Count) => void }) {
  const t = useTexts(reviewTexts)
  const count = (name: Count, needsWork = false) => (
    <button
      type="button"
      className={`${styles['count']} ${needsWork && ledger[name] > 0 ? styles['work'] : ''}`}
      disabled={ledger[name] === 0}
      title={t('ledgerJump')}
      onClick={() => onJump(name)}
    >
      {t(`ledger.${name}`)} <b>{ledger[name]}</b>
    </button>
  )
  return (
    <section className={styles['ledger']} aria-label={t('ledger')}>
      {count('items')}
      <span className={styles['sum']}>
        {count('sentences')}
        <span aria-hidden="true">=</span>
        {count('committed')}
        <span aria-hidden="true">+</span>
        {count('context')}
        <span aria-hidden="true">+</span>
        {count('declined')}
        <span aria-hidden="true">+</span>
        {count('unaccounted', true)}
      </span>
      <span className={styles['bar']} aria-hidden="true">
        {sum.map((name) => (
          <i key={name} className={styles[name]} style={{ flexGrow: ledger[name] }} />
        ))}
      </span>
      {count('undecided', true)}
      {count('openSuspects', true)}
      <span className={styles['legend']}>
        {legend.map((name) => (
          <span key={name} data-look={name}>
            {t(`legend.${name}`)}
          </span>
        ))}
      </span>
    </section>
  )
}

export const LedgerBar = memo(LedgerOf)
