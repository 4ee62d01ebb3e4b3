// Changes, cancellations and objections of a filing: what was asked for, by whom, and what came of it.
import { App, Button } from 'antd'
import { useState } from 'react'
import { contractFilingFields } from '#policy/national/contract-registration.ts'
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { decideRequest, type Filing } from '../../contract.ts'
import { changedByFiling } from './changed-by-filing.ts'
import styles from './Filing.module.css'
import { stepTexts } from './texts.ts'

type Request = Filing['requests'][number]

const tones = { open: 'wait', granted: 'good', rejected: 'none' } as const

export function FilingRequests({ filing }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  if (filing.requests.length === 0) return null
  return (
    <section>
      <h2>{t('requests')}</h2>
      {filing.requests.map((request) => (
        <OneRequest key={request.id} filing={filing} request={request} />
      ))}
    </section>
  )
}

function OneRequest({ filing, request }: { filing: Filing; request: Request }) {
  const t = useTexts(stepTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const [deciding, setDeciding] = useState<'grant' | 'reject' | null>(null)
  const decide = useCommand(decideRequest, changedByFiling)
  const { id, kind, state, why, by, at, opinion, decidedBy, decidedAt } = request
  const mayDecide = state === 'open' && filing.allowedActions.includes('decide-request')
  const settle = (said: string) =>
    decide.send({ requestId: id, grants: deciding === 'grant', opinion: said }, () => {
      void message.success(t('done'))
      setDeciding(null)
    })
  return (
    <div className={styles['request']}>
      <div>
        <b>{t(`kind.${kind}`)}</b>
        <StatusTag tone={tones[state]}>{t(`request.${state}`)}</StatusTag>
        <span className={styles['soft']}>{t('askedBy', { by, at: dayAndTime(at) })}</span>
      </div>
      <p>
        {t('why')}：{why}
      </p>
      {/* What was asked for stands against the filing only until it is decided. */}
      {state === 'open' &&
        changesOf(filing, request, language).map((change) => <p key={change.field}>{t('changes', change)}</p>)}
      {opinion !== null && decidedBy !== null && decidedAt !== null && (
        <p>{t('decidedBy', { by: decidedBy, at: dayAndTime(decidedAt), opinion })}</p>
      )}
      {mayDecide && (
        <div className={styles['foot']}>
          <Button onClick={() => setDeciding('reject')}>{t('reject')}</Button>
          <Button type="primary" onClick={() => setDeciding('grant')}>
            {t('grant')}
          </Button>
        </div>
      )}
      <ConfirmAction
        open={deciding !== null}
        title={`${t(`kind.${kind}`)} · ${t(deciding ?? 'grant')}`}
        consequence={
          deciding === 'reject' ? t('rejectConsequence') : t('grantConsequence', { kind: t(`kind.${kind}`) })
        }
        action={t(deciding ?? 'grant')}
        isDangerous={deciding === 'grant' && kind === 'cancellation'}
        asksReason
        isSending={decide.isSending}
        problem={decide.problem}
        onConfirm={settle}
        onClose={() => setDeciding(null)}
      />
    </div>
  )
}

function changesOf({ facts }: Filing, { facts: asked }: Request, language: 'zh' | 'en') {
  if (asked === null) return []
  return Object.entries(contractFilingFields).flatMap(([name, declared]) => {
    const field = declared as Field
    const said = (value: unknown) => valueWords(field, value as FactValue, language, placeName) || '—'
    if (JSON.stringify(facts[name]) === JSON.stringify(asked[name])) return []
    return [{ field: inLanguage(field.label, language), before: said(facts[name]), after: said(asked[name]) }]
  })
}
