// The experts as the division sees them: unit, disciplines, load; who is not verified may be verified here.
import { Button } from 'antd'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listCallReviews, listReviewers, verifyReviewer } from '../contract.ts'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

export function ExpertRegister() {
  const t = useTexts(reviewTexts)
  const { answer } = useEndpoint(listReviewers, {})
  const verify = useCommand(verifyReviewer, [listReviewers, listCallReviews])
  if (!answer || answer.length === 0) return null
  return (
    <details className={styles['register']}>
      <summary>
        {t('register')} {answer.length}
      </summary>
      <ul>
        {answer.map(({ accountId, name, unitName, disciplines, isVerified, load }) => (
          <li key={accountId}>
            <b>{name}</b>
            <span>{unitName}</span>
            <span>{disciplines.join('、')}</span>
            <span>{t('load', { count: load })}</span>
            <StatusTag tone={isVerified ? 'good' : 'wait'}>{t(isVerified ? 'verified' : 'unverified')}</StatusTag>
            {!isVerified && (
              <Button size="small" loading={verify.isSending} onClick={() => verify.send({ accountId })}>
                {t('verify')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
