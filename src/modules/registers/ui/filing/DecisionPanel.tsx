// The registrar decides: category and both amounts beside what was claimed, and the contract is registered.
import { App, Button, Input } from 'antd'
import { useId, useState } from 'react'
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import { placeName } from '#policy/places.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { FieldControl } from '#web/kit/form/FieldControl.tsx'
import { useForm } from '#web/kit/form/form-facts.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type ContractDecision, type Filing, registerFiling } from '../../contract.ts'
import { changedByFiling } from './changed-by-filing.ts'
import styles from './Filing.module.css'
import { stepTexts } from './texts.ts'

const { category, amount, technicalAmount } = technologyContract.fields
const decided = { category, amount, technicalAmount } as Record<'category' | 'amount' | 'technicalAmount', Field>
const names = ['category', 'amount', 'technicalAmount'] as const

export function DecisionPanel({ filing }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const id = useId()
  const { proposal } = filing
  const form = useForm(decided, proposal)
  const [opinion, setOpinion] = useState('')
  const register = useCommand(registerFiling, changedByFiling)
  const send = () => {
    if (!form.check()) return
    const decision = form.facts as unknown as Omit<ContractDecision, 'opinion'>
    const said = opinion.trim() === '' ? null : opinion.trim()
    register.send({ filingId: filing.id, version: filing.version, ...decision, opinion: said }, ({ number }) => {
      void message.success(t('registered', { number: number ?? '' }))
    })
  }
  return (
    <section className={styles['decision']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('decide')}</h2>
      <p className={styles['soft']}>{t('decideHint')}</p>
      <div className={styles['amounts']}>
        <span className={styles['blank']} />
        <span className={styles['soft']}>{t('claimed')}</span>
        <span className={styles['soft']}>{t('decided')}</span>
        <span className={styles['blank']} />
        {names.map((name) => {
          const field = decided[name]
          const label = inLanguage(field.label, language)
          const problem = form.problems.get(name)
          const less = name === 'category' ? 0 : proposal[name] - Number(form.facts[name] ?? 0)
          return (
            <Row key={name}>
              <span className={styles['name']}>{label}</span>
              <span>{valueWords(field, proposal[name], language, placeName) || '—'}</span>
              <div>
                <FieldControl
                  id={`${id}-${name}`}
                  name={name}
                  field={field as Exclude<Field, { kind: 'table' }>}
                  label={label}
                  aria-label={label}
                  aria-invalid={problem !== undefined}
                  value={form.facts[name]}
                  onChange={(value) => form.set(name, value)}
                  onLeave={() => form.leave(name)}
                />
                {problem !== undefined && (
                  <small role="alert" style={{ color: 'var(--bad)' }}>
                    {problem}
                  </small>
                )}
              </div>
              <span className={`${styles['soft']} ${styles['less']}`}>
                {less > 0 && t('less', { amount: valueWords(field, less, language, placeName) })}
              </span>
            </Row>
          )
        })}
      </div>
      <Input.TextArea
        aria-label={t('opinion')}
        placeholder={`${t('opinion')}：${t('opinionHint')}`}
        rows={2}
        maxLength={300}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <ProblemNotice problem={register.problem} />
      <div className={styles['foot']}>
        <Button type="primary" loading={register.isSending} onClick={send}>
          {t('register')}
        </Button>
      </div>
    </section>
  )
}

/** Four cells of the grid. */
const Row = ({ children }: { children: React.ReactNode }) => <>{children}</>
