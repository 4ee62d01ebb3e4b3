// One commitment: its words, its facts and units on the left, its history on the right, its source as printed.

import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useShortcuts } from '#web/kit/shortcuts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { readCommitment } from '../contract.ts'
import { commitmentAddress, planAddress } from './addresses.ts'
import { Breakdown } from './breakdown/Breakdown.tsx'
import { CommitmentFacts } from './CommitmentFacts.tsx'
import { CommitmentHistory } from './CommitmentHistory.tsx'
import { CommitmentMeasure } from './CommitmentMeasure.tsx'
import styles from './CommitmentPage.module.css'
import { CommitmentSource } from './CommitmentSource.tsx'
import { CommitmentUnits } from './CommitmentUnits.tsx'
import { stateTones } from './commitment-columns.tsx'
import { commitmentTexts } from './commitment-texts.ts'
import { EditCommitment } from './EditCommitment.tsx'
import { planTexts } from './texts.ts'

export function CommitmentPage() {
  const t = useTexts(commitmentTexts)
  const plan = useTexts(planTexts)
  const open = useGo()
  const { commitmentId = '' } = useParams({ strict: false }) as { commitmentId?: string }
  const { answer: commitment, problem, readAgain } = useEndpoint(readCommitment, { commitmentId }, { keepsLast: true })
  const [isEditing, setEditing] = useState(false)
  const go = (id: string | null | undefined) => {
    if (id) open(commitmentAddress(id))
  }
  useShortcuts([
    { key: 'j', does: t('next'), act: () => go(commitment?.nextId) },
    { key: 'k', does: t('previous'), act: () => go(commitment?.previousId) },
    ...(commitment?.allowedActions.includes('edit-commitment')
      ? [{ key: 'e', does: t('edit'), act: () => setEditing(true) }]
      : []),
  ])
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!commitment) return null
  const { no, planId, planTitle, itemId, itemNo, itemTitle, text, state, previousId, nextId } = commitment
  return (
    <>
      <PageHeader
        title={t('title', { no })}
        trail={[
          { title: planTitle, to: planAddress(planId) },
          { title: `${itemNo} ${itemTitle ?? ''}`, to: planAddress(planId, { itemId }) },
        ]}
        facts={
          <>
            {commitment.system !== null && <span>{commitment.system}</span>}
            <StatusTag tone={stateTones[state]}>{t('leadState', { state: plan(`state.${state}`) })}</StatusTag>
          </>
        }
        actions={
          <>
            <Button disabled={previousId === null} onClick={() => go(previousId)}>
              {t('previous')}
            </Button>
            <Button disabled={nextId === null} onClick={() => go(nextId)}>
              {t('next')}
            </Button>
            {commitment.allowedActions.includes('edit-commitment') && (
              <Button type="primary" onClick={() => setEditing(true)}>
                {t('edit')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['record']}>
        <div className={styles['left']}>
          <p className={styles['words']} lang="zh-CN">
            {text}
          </p>
          <Breakdown key={`${commitment.id} breakdown`} commitment={commitment} />
          <CommitmentUnits key={commitment.id} commitment={commitment} />
          <CommitmentFacts commitment={commitment} />
          <CommitmentMeasure commitment={commitment} />
          <CommitmentSource commitment={commitment} />
        </div>
        <CommitmentHistory history={commitment.history} />
      </div>
      <EditCommitment commitment={commitment} open={isEditing} onClose={() => setEditing(false)} />
    </>
  )
}
