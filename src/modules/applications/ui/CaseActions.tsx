// The plain steps the reader may take: one panel with reason and checklist, one button each.
import { App, Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useActWords } from '#web/history/acts.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import {
  type Application,
  listApplications,
  listOffers,
  type PlainAction,
  plainActions,
  readApplication,
  takeStep,
} from '../contract.ts'
import styles from './Applications.module.css'
import { applicationTexts } from './texts.ts'

const dangerous: readonly PlainAction[] = ['discard', 'withdraw', 'refuse', 'exit', 'fail']
/** Everything that somebody must answer for in words. */
const unreasoned: readonly PlainAction[] = ['discard', 'withdraw', 'revive', 'endorse', 'pass', 'clear']
const checks: readonly PlainAction[] = ['pass', 'return', 'refuse']

export function CaseActions({ application }: { application: Application }) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const words = useActWords()
  const { message } = App.useApp()
  const [open, setOpen] = useState<PlainAction | null>(null)
  const [checklist, setChecklist] = useState<Record<string, boolean>>({})
  const [opinion, setOpinion] = useState('')
  const step = useCommand(takeStep, [readApplication, listApplications, listOffers])
  const offered = plainActions.filter((action) => application.allowedActions.includes(action))
  if (offered.length === 0) return null
  const isCheck = application.state === 'in-formal-check' || application.state === 'in-second-check'
  const lines = isCheck ? programmes.getEdition(application.edition).checklist : []
  const send = (action: PlainAction, why: string) =>
    step.send(
      { applicationId: application.id, version: application.version, action, why: why || opinion.trim(), checklist },
      () => {
        void message.success(words.act(`${action}-application`))
        setOpen(null)
      },
    )
  return (
    <section className={styles['actions']}>
      {lines.length > 0 && offered.some((action) => checks.includes(action)) && (
        <fieldset>
          <legend>{t('checklist')}</legend>
          {lines.map(({ id, question }) => (
            <Checkbox
              key={id}
              checked={checklist[id] ?? false}
              onChange={({ target }) => setChecklist((before) => ({ ...before, [id]: target.checked }))}
            >
              {inLanguage(question, language)}
            </Checkbox>
          ))}
          <Input
            aria-label={t('reason')}
            placeholder={`${t('reason')}（${t('reasonHint')}）`}
            maxLength={500}
            value={opinion}
            onChange={({ target }) => setOpinion(target.value)}
          />
        </fieldset>
      )}
      <div className={styles['line']}>
        {offered.map((action) => (
          <Button
            key={action}
            danger={dangerous.includes(action)}
            type={action === 'pass' || action === 'endorse' || action === 'clear' ? 'primary' : 'default'}
            onClick={() => {
              step.forgetProblem()
              setOpen(action)
            }}
          >
            {t(`action.${action}`)}
          </Button>
        ))}
      </div>
      {open !== null && (
        <ConfirmAction
          open
          title={t(`action.${open}`)}
          action={t(`action.${open}`)}
          consequence={t(`done.${open}`)}
          isDangerous={dangerous.includes(open)}
          asksReason={!unreasoned.includes(open) && opinion.trim().length < 2}
          isSending={step.isSending}
          problem={step.problem}
          onConfirm={(why) => send(open, why)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
