// A new reporting contract, written beside what it will cost.
import { App, Button, Drawer } from 'antd'
import { useMemo, useState } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listContracts, openContract, readLoad, readPlan } from '../../contract.ts'
import { type ChosenCommitment, CommitmentPicker } from '../CommitmentPicker.tsx'
import { BurdenPreview } from './BurdenPreview.tsx'
import { contractAtFirst, contractFields, contractOf } from './contract-fields.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'

interface Props {
  planId: string
  open: boolean
  onClose: () => void
}

export function NewContract({ open, onClose, ...rest }: Props) {
  const t = useTexts(reportingTexts)
  return (
    <Drawer open={open} onClose={onClose} size={720} title={t('newContract')} destroyOnHidden>
      <ContractForm {...rest} onClose={onClose} />
    </Drawer>
  )
}

function ContractForm({ planId, onClose }: Omit<Props, 'open'>) {
  const t = useTexts(reportingTexts)
  const kit = useTexts(kitTexts)
  const { today } = useSignedIn()
  const { message } = App.useApp()
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const fields = useMemo(
    () => contractFields(plan?.systems.flatMap(({ name }) => (name === null ? [] : [name])) ?? []),
    [plan],
  )
  const form = useForm(fields, contractAtFirst(today))
  const [commitments, setCommitments] = useState<ChosenCommitment[]>([])
  const [isAsked, setAsked] = useState(false)
  const command = useCommand(openContract, [listContracts, readLoad])
  const contract = contractOf(
    form.facts,
    commitments.map(({ value }) => value),
  )
  const picksCommitments = form.facts['scope'] === 'commitments'
  const isNoneChosen = picksCommitments && commitments.length === 0
  const send = () => {
    setAsked(true)
    if (!form.check() || isNoneChosen) return
    command.send(
      { planId, ...contract },
      () => {
        void message.success(t('opened'))
        onClose()
      },
      ({ problems }) => form.show(problems),
    )
  }
  return (
    <div className={styles['report']}>
      <SchemaForm fields={fields} form={form} />
      {picksCommitments && (
        <div className={styles['picked']}>
          <span>{t('task')}</span>
          <CommitmentPicker planId={planId} label={t('task')} value={commitments} onChange={setCommitments} />
          {isAsked && isNoneChosen && (
            <p className={styles['refused']} role="alert">
              {t('commitmentsNeeded')}
            </p>
          )}
        </div>
      )}
      <BurdenPreview planId={planId} contract={contract} />
      <ProblemNotice problem={command.problem?.problems.length ? null : command.problem} />
      <div className={styles['foot']}>
        <Button type="primary" loading={command.isSending} onClick={send}>
          {t('openContract')}
        </Button>
        <Button onClick={onClose}>{kit('cancel')}</Button>
      </div>
    </div>
  )
}
