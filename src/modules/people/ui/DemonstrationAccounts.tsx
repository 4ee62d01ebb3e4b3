// The invented people of the demonstration, each filled in by one click: one of every role, the others folded.
import { useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { demonstrationPassword, type Session } from '../contract.ts'
import styles from './SignIn.module.css'
import { peopleTexts } from './texts.ts'

interface Props {
  accounts: NonNullable<Session['demonstrationAccounts']>
  onFill: (username: string) => void
}

export function DemonstrationAccounts({ accounts, onFill }: Props) {
  const t = useTexts(peopleTexts)
  const role = useTexts(shellTexts)
  const [chosen, setChosen] = useState('')
  const principal = accounts.filter(({ role }, index) => accounts.findIndex((one) => one.role === role) === index)
  const others = accounts.filter((account) => !principal.includes(account))
  const list = (shown: typeof accounts) => (
    <ul className={styles['accounts']}>
      {shown.map((account) => (
        <li key={account.username}>
          <button
            type="button"
            className={styles['account']}
            aria-pressed={chosen === account.username}
            onClick={() => {
              setChosen(account.username)
              onFill(account.username)
            }}
          >
            <code translate="no">{account.username}</code>
            <span>{account.name}</span>
            <span>
              {role(`role.${account.role}`)} · {account.unit}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles['demonstration']} aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{t('demonstration')}</h2>
      <p>{t('demonstrationWhy', { password: demonstrationPassword })}</p>
      {list(principal)}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{t('otherAccounts', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </section>
  )
}
