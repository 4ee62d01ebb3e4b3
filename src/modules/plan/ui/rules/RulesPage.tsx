// The rules of the lights in words: their thresholds are changed, tried out and set from a day on.
import { Button } from 'antd'
import { useState } from 'react'
import type { LightRule } from '#rules/light.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { readLightRules } from '../../contract.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { RuleHistory } from './RuleHistory.tsx'
import { RuleList } from './RuleList.tsx'
import styles from './Rules.module.css'
import { TryAndSet } from './TryAndSet.tsx'
import { ruleTexts } from './texts.ts'

export function RulesPage() {
  const t = useTexts(ruleTexts)
  const planId = usePlanId()
  const { answer, problem, readAgain } = useEndpoint(readLightRules, {})
  /** The rules as they are being changed; undefined while they are only read. */
  const [draft, setDraft] = useState<readonly LightRule[]>()
  const rules = answer?.rules ?? []
  return (
    <SupervisionFrame
      tab="rules"
      actions={
        draft === undefined &&
        answer?.allowedActions.includes('set') && (
          <Button type="primary" onClick={() => setDraft(rules)}>
            {t('edit')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <div className={styles['page']}>
        <p className={styles['soft']}>{t(draft ? 'editWhy' : 'order')}</p>
        <RuleList rules={draft ?? rules} present={rules} {...(draft && { onChange: setDraft })} />
        {draft && <TryAndSet planId={planId} rules={draft} present={rules} onDone={() => setDraft(undefined)} />}
        {answer && <RuleHistory sets={answer.sets} />}
      </div>
    </SupervisionFrame>
  )
}
