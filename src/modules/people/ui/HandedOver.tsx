// Temporary passwords, shown once, to be handed over in person.
import { Typography } from 'antd'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './HandedOver.module.css'

export function HandedOver({ accounts }: { accounts: readonly { username: string; temporaryPassword: string }[] }) {
  const t = useTexts(kitTexts)
  return (
    <dl className={styles['accounts']}>
      {accounts.map(({ username, temporaryPassword }) => (
        <div key={username}>
          <dt translate="no">{username}</dt>
          <dd>
            <Typography.Text
              className="code"
              copyable={{ text: temporaryPassword, tooltips: [t('copy'), t('copied')] }}
              style={{ fontSize: 15 }}
            >
              {temporaryPassword}
            </Typography.Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
