// Who answers for a commitment and who takes part: proposed with the reason, confirmed or changed by a person.
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { assignUnits, type Commitment, listCommitments, readCommitment, readList, readPlan } from '../contract.ts'
import styles from './CommitmentPage.module.css'
import { commitmentTexts } from './commitment-texts.ts'
import { planTexts } from './texts.ts'

const duties = ['lead', 'support'] as const

export function CommitmentUnits({ commitment }: { commitment: Commitment }) {
  const t = useTexts(commitmentTexts)
  const plan = useTexts(planTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ lead: string[]; support: string[] }>()
  const [isChanging, setChanging] = useState(false)
  const assign = useCommand(assignUnits, [readCommitment, listCommitments, readPlan, readList])
  const { id, version, units, allowedActions } = commitment
  const of = (duty: (typeof duties)[number]) => units.filter((unit) => unit.duty === duty)
  const present = { lead: of('lead').map(({ unitId }) => unitId), support: of('support').map(({ unitId }) => unitId) }
  const send = (owners: { lead: string[]; support: string[] }) =>
    assign.send({ commitmentId: id, version, ...owners }, () => {
      setChanging(false)
      void message.success(t('unitsSaved'))
    })
  const mayAssign = allowedActions.includes('assign-units')
  const isProposed = units.some(({ state }) => state === 'proposed')
  const known = units.map(({ unitId, unitName }) => ({ id: unitId, name: unitName }))
  return (
    <section>
      <h2>{t('units')}</h2>
      {units.length === 0 && !isChanging && <p>{`${t('noUnits')}${mayAssign ? `，${t('noUnitsNext')}` : ''}`}</p>}
      {!isChanging && (
        <dl>
          {duties.flatMap((duty) =>
            of(duty).map(({ unitId, unitName, state, why }, index) => (
              <div key={unitId} className={styles['unit']}>
                <dt>{index === 0 ? plan(duty) : ''}</dt>
                <dd>
                  {unitName}
                  {why !== null && <div className={styles['why']}>{why}</div>}
                </dd>
                <dd>
                  <StatusTag tone={state === 'confirmed' ? 'good' : 'wait'}>{t(state)}</StatusTag>
                </dd>
              </div>
            )),
          )}
        </dl>
      )}
      {isChanging && (
        <Form form={form} name="units" layout="vertical" requiredMark={false} initialValues={present} onFinish={send}>
          <Form.Item name="lead" label={plan('lead')}>
            <UnitPicker label={plan('lead')} known={known} />
          </Form.Item>
          <Form.Item name="support" label={plan('support')}>
            <UnitPicker label={plan('support')} known={known} />
          </Form.Item>
        </Form>
      )}
      <ProblemNotice problem={assign.problem} onClose={assign.forgetProblem} />
      {mayAssign && (
        <div className={styles['commands']}>
          {isChanging ? (
            <>
              <Button type="primary" loading={assign.isSending} onClick={() => form.submit()}>
                {t('saveUnits')}
              </Button>
              <Button onClick={() => setChanging(false)}>{t('cancel')}</Button>
            </>
          ) : (
            <>
              {isProposed && (
                <Button type="primary" loading={assign.isSending} onClick={() => send(present)}>
                  {t('confirmUnits')}
                </Button>
              )}
              <Button onClick={() => setChanging(true)}>{t('changeUnits')}</Button>
            </>
          )}
        </div>
      )}
    </section>
  )
}
