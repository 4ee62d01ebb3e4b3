// Something did not work: the sentence large, the code and the reference small behind it.
import { Button } from 'antd'
import type { Problem } from '#web/api/problem.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './ProblemNotice.module.css'
import { kitTexts } from './texts.ts'

interface Props {
  problem: Problem | null
  onRetry?: () => void
  onClose?: () => void
}

export function ProblemNotice({ problem, onRetry, onClose }: Props) {
  const t = useTexts(kitTexts)
  if (!problem) return null
  return (
    <div className={styles['notice']} role="alert">
      <div className={styles['body']}>
        <p className={styles['sentence']}>{problem.message}</p>
        {problem.problems.length > 0 && (
          <ul className={styles['fields']}>
            {problem.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        <p className={styles['code']}>
          {problem.code}
          {problem.reference !== null && ` · ${t('reference')} ${problem.reference}`}
        </p>
      </div>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {onClose && (
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      )}
    </div>
  )
}
