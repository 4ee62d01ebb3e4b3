// A request with what stands beside what is proposed, and the decision on it.
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  decideRequest,
  listParts,
  listRequests,
  listWork,
  type PartRequest,
  readBoard,
  readBreakdown,
  readCommitment,
  withdrawRequest,
} from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { requestTones } from './request-tones.ts'

const changed = [listRequests, listWork, listParts, readBoard, readBreakdown, readCommitment]
const shortest = 2

interface Props {
  request: PartRequest
  /** Beside the title: the way to the commitment. */
  address?: string
  onDone: () => void
}

export function RequestDecision({ request, address, onDone }: Props) {
  const t = useTexts(supervisionTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const decide = useCommand(decideRequest, changed)
  const withdraw = useCommand(withdrawRequest, changed)
  const [why, setWhy] = useState('')
  const { id: requestId, version, kind, proposed, present, allowedActions } = request
  const say = (approve: boolean) =>
    decide.send({ requestId, version, approve, why: why.trim() }, () => {
      void message.success(t(approve ? 'approved' : 'returned'))
      onDone()
    })
  const change = ({ dueOn, target }: PartRequest['proposed']) =>
    [dueOn, target && quantityWords(target, language)].filter(Boolean).join('，')
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <p lang="zh-CN">
        {address === undefined ? request.partTitle : <AddressLink to={address}>{request.partTitle}</AddressLink>}
      </p>
      <FactList
        facts={[
          [t('kind'), t(`request.${kind}`)],
          [t('unit'), request.unitName],
          [t('reason'), request.reason],
          [t('proposed'), change(proposed)],
          [t('present'), change(proposed) === '' ? '' : change(present)],
          [t('requestedBy'), `${request.requestedBy} ${dayAndTime(request.requestedAt)}`],
          [
            t('state'),
            <StatusTag key="state" tone={requestTones[request.state]}>
              {t(`requestState.${request.state}`)}
            </StatusTag>,
          ],
          [t('decidedBy'), request.decidedBy && `${request.decidedBy}：${request.decisionWhy ?? ''}`],
        ]}
      />
      {request.state === 'pending' && (
        <p style={{ color: 'var(--soft)' }}>{t('expires', { day: request.expiresOn })}</p>
      )}
      {allowedActions.includes('decide') && (
        <>
          <Input.TextArea
            aria-label={t('decisionWhy')}
            placeholder={t('decisionWhy')}
            rows={2}
            maxLength={500}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <div style={{ display: 'flex', gap: 8 }}>
            <Button
              type="primary"
              disabled={why.trim().length < shortest}
              loading={decide.isSending}
              onClick={() => say(true)}
            >
              {t('approve')}
            </Button>
            <Button danger disabled={why.trim().length < shortest} onClick={() => say(false)}>
              {t('giveBack')}
            </Button>
          </div>
        </>
      )}
      {allowedActions.includes('withdraw') && (
        <Button loading={withdraw.isSending} onClick={() => withdraw.send({ requestId, version }, onDone)}>
          {t('withdraw')}
        </Button>
      )}
      <ProblemNotice problem={decide.problem ?? withdraw.problem} />
    </div>
  )
}
