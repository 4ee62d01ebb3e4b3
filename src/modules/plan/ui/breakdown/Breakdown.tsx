// The breakdown of a commitment: every part with its unit, share, date, completion and light, each opened beside the page.
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { LightMark } from '#web/kit/LightMark.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Commitment, readBreakdown } from '../../contract.ts'
import { ruleWords } from '../supervision/rule-words.ts'
import styles from './Breakdown.module.css'
import { DispatchParts } from './DispatchParts.tsx'
import { PartDrawer } from './PartDrawer.tsx'
import { SplitPart } from './SplitPart.tsx'
import { breakdownTexts } from './texts.ts'

export function Breakdown({ commitment }: { commitment: Commitment }) {
  const t = useTexts(breakdownTexts)
  const language = useLanguage()
  const { answer: parts, problem, readAgain } = useEndpoint(readBreakdown, { commitmentId: commitment.id })
  const [openId, setOpenId] = useState<string>()
  const [isSplitting, setSplitting] = useState(false)
  const whole = parts?.[0]
  return (
    <section>
      <h2>{t('breakdown')}</h2>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {whole && (
        <>
          <div className={styles['scroll']}>
            <table className={styles['parts']} aria-label={t('breakdown')}>
              <thead>
                <tr>
                  <th>{t('part')}</th>
                  <th className={styles['figure']}>{t('share')}</th>
                  <th className={styles['day']}>{t('due')}</th>
                  <th className={styles['figure']}>{t('completion')}</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {parts.map((part) => (
                  <tr key={part.id} className={part.state === 'cancelled' ? styles['gone'] : undefined}>
                    <td style={{ paddingLeft: part.level * 18 }}>
                      <button type="button" className={styles['open']} onClick={() => setOpenId(part.id)}>
                        <span>{part.no}</span> {part.unit?.name ?? t('noUnit')}
                      </button>
                    </td>
                    <td className={styles['figure']}>{part.target && quantityWords(part.target, language)}</td>
                    <td className={styles['day']}>{part.dueOn}</td>
                    <td className={styles['figure']}>
                      {part.completion !== null && `${Math.round(part.completion * 10) / 10}%`}
                    </td>
                    <td>
                      <LightMark light={part.light} title={ruleWords(part.lightRule, language)}>
                        {part.light === 'none' ? t(`state.${part.state}`) : undefined}
                      </LightMark>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles['commands']}>
            {whole.allowedActions.includes('split') && <Button onClick={() => setSplitting(true)}>{t('split')}</Button>}
            <DispatchParts planId={commitment.planId} parts={parts} />
          </div>
          <PartDrawer
            part={parts.find(({ id }) => id === openId)}
            parts={parts}
            planId={commitment.planId}
            onClose={() => setOpenId(undefined)}
          />
          <SplitPart part={whole} parts={parts} open={isSplitting} onClose={() => setSplitting(false)} />
        </>
      )}
    </section>
  )
}
