// The invented people of the demonstration, each filled in by one click.
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
  return (
    <section className={styles['demonstration']} aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{t('demonstration')}</h2>
      <p>{t('demonstrationWhy', { password: demonstrationPassword })}</p>
      <ul className={styles['accounts']}>
        {accounts.map((account) => (
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
              <code>{account.username}</code>
              <span>{account.name}</span>
              <span>
                {role(`role.${account.role}`)} · {account.unit}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
