// One filing: written by its seller, decided by the registrar, changed and objected to afterwards.
import { useParams } from '@tanstack/react-router'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { readFiling } from '../../contract.ts'
import { filingsAddress } from '../addresses.ts'
import styles from '../Registers.module.css'
import { useRegisterTrail } from '../register-trail.ts'
import { DecisionPanel } from './DecisionPanel.tsx'
import { FilingActions } from './FilingActions.tsx'
import { FilingFacts } from './FilingFacts.tsx'
import { FilingForm } from './FilingForm.tsx'
import { FilingHistory } from './FilingHistory.tsx'
import { FilingNotices } from './FilingNotices.tsx'
import { FilingRequests } from './FilingRequests.tsx'
import { DaysLeft, FilingTag } from './FilingTag.tsx'
import { filingTexts } from './texts.ts'

export function FilingPage() {
  const t = useTexts(filingTexts)
  const { filingId = '' } = useParams({ strict: false }) as { filingId?: string }
  const trail = useRegisterTrail({ title: t('title'), to: filingsAddress })
  const { answer: filing, problem, readAgain } = useEndpoint(readFiling, { filingId })
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!filing) return null
  const may = (action: string) => filing.allowedActions.includes(action)
  return (
    <>
      <PageHeader
        title={filing.title || t('untitled')}
        trail={trail}
        facts={
          <>
            <span className="code">{filing.number ?? filing.no}</span>
            <FilingTag state={filing.state} />
            <DaysLeft filing={filing} />
          </>
        }
        actions={<FilingActions filing={filing} />}
      />
      <div className={styles['entry']}>
        <div className={styles['left']}>
          <FilingNotices filing={filing} />
          {may('write') ? (
            <FilingForm key={`${filing.id} ${filing.state}`} filing={filing} />
          ) : (
            <>
              {may('register') && <DecisionPanel key={filing.version} filing={filing} />}
              <FilingRequests filing={filing} />
              <FilingFacts filing={filing} />
            </>
          )}
        </div>
        <FilingHistory history={filing.history} />
      </div>
    </>
  )
}
