// Objections to the notices of a call, for those who answer them.
import { Button } from 'antd'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { decideObjection, listAwards, listObjections, type Objection } from '../contract.ts'
import styles from './Awards.module.css'
import { awardTexts } from './texts.ts'

export function ObjectionList({ callId }: { callId: string }) {
  const t = useTexts(awardTexts)
  const { answer } = useEndpoint(listObjections, { callId })
  const decide = useCommand(decideObjection, [listObjections, listAwards, listApplications, readApplication])
  const [open, setOpen] = useState<{ objection: Objection; act: 'lift' | 'uphold' } | null>(null)
  if (!answer || answer.length === 0) return null
  return (
    <div className={styles['lists']}>
      <section>
        <h3>{t('objections')}</h3>
        <ul>
          {answer.map((objection) => (
            <li key={objection.id}>
              <b>{objection.title}</b>
              <span className={styles['soft']}>
                {t('objection', { name: objection.name, contact: objection.contact })}
              </span>
              <p>{objection.grounds}</p>
              {objection.state !== 'open' && (
                <StatusTag tone={objection.state === 'upheld' ? 'bad' : 'good'}>
                  {t(objection.state === 'upheld' ? 'uphold' : 'lift')}：{objection.why}
                </StatusTag>
              )}
              {(['lift', 'uphold'] as const)
                .filter((act) => objection.allowedActions.includes(act))
                .map((act) => (
                  <Button key={act} size="small" danger={act === 'uphold'} onClick={() => setOpen({ objection, act })}>
                    {t(act)}
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      </section>
      {open && (
        <ConfirmAction
          open
          title={t(open.act)}
          action={t(open.act)}
          consequence={t(open.act === 'lift' ? 'liftConsequence' : 'upholdConsequence')}
          isDangerous={open.act === 'uphold'}
          asksReason
          isSending={decide.isSending}
          problem={decide.problem}
          onConfirm={(why) =>
            decide.send({ objectionId: open.objection.id, isUpheld: open.act === 'uphold', why }, () => setOpen(null))
          }
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
