// The published calls for anybody: what is open, until when, by which rules.
import { programmes } from '#policy/programmes.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listOpenCalls } from '../contract.ts'
import styles from './Calls.module.css'
import { CallPhaseTag, windowWords } from './call-phase.tsx'
import { callTexts } from './texts.ts'

export function OpenCallsPage() {
  const t = useTexts(callTexts)
  const { answer, problem, readAgain } = useEndpoint(listOpenCalls, {})
  return (
    <main className={styles['open']}>
      <h1>{t('openCalls')}</h1>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {answer?.length === 0 && <EmptyState title={t('openNone')} />}
      <ul>
        {answer?.map((call) => (
          <li key={call.id}>
            <h2>
              {call.title}
              <CallPhaseTag phase={call.phase} />
            </h2>
            <p className={styles['soft']}>
              {t('window')} {windowWords(call)} · {call.unitName} ·{' '}
              {programmes.getEdition(call.edition).basis.join('、')}
            </p>
            {call.guide !== '' && <p className={styles['guide']}>{call.guide}</p>}
          </li>
        ))}
      </ul>
      <p style={{ marginTop: 16 }}>
        <AddressLink to="/programmes">{t('signInToApply')}</AddressLink>
      </p>
    </main>
  )
}
