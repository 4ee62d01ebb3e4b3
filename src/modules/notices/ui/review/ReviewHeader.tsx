// The head of the review: which notice, in which state, and the commands for the whole of it.

import { Button } from 'antd'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { NoticeReview } from '../../contract.ts'
import { noticeTexts } from '../texts.ts'
import { type Front, useDesk } from './desk.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  review: NoticeReview
  mayReview: boolean
  onOpen: (front: Front) => void
}

export function ReviewHeader({ review, mayReview, onOpen }: Props) {
  const t = useTexts(reviewTexts)
  const list = useTexts(noticeTexts)
  const { take } = useDesk()
  const { title, docNumber, state, copyNo, steps, allowedActions, confirmedAt, confirmedBy } = review
  const last = steps.find(({ canUndo, action }) => canUndo && action !== 'undo')
  return (
    <PageHeader
      title={title}
      trail={[{ title: t('notices'), to: '/notices' }]}
      facts={
        <>
          {docNumber !== null && <span>{docNumber}</span>}
          {copyNo > 1 && <span>{list('copy', { no: copyNo - 1 })}</span>}
          <StatusTag tone={state === 'confirmed' ? 'good' : 'wait'}>{list(`state.${state}`)}</StatusTag>
          {confirmedAt !== null && (
            <span>{t('confirmedBy', { at: dayAndTime(confirmedAt), by: confirmedBy ?? '' })}</span>
          )}
        </>
      }
      actions={
        <>
          {mayReview && (
            <Button
              disabled={!last}
              title={last ? t('undoLast') : t('nothingToUndo')}
              onClick={() => last && take({ action: 'undo', stepNo: last.no })}
            >
              {t('undo')}
            </Button>
          )}
          <Button onClick={() => onOpen({ kind: 'history' })}>{t('history')}</Button>
          {mayReview && (
            <Button disabled={review.ledger.unaccounted === 0} onClick={() => onOpen({ kind: 'accept-all' })}>
              {t('acceptAll')}
            </Button>
          )}
          {allowedActions.includes('confirm') && (
            <Button type="primary" onClick={() => onOpen({ kind: 'confirm' })}>
              {t('confirm')}
            </Button>
          )}
          {state === 'confirmed' && (
            <AddressLink to={`/plan?notice=${review.id}`}>
              <Button type="primary">{t('openPlan')}</Button>
            </AddressLink>
          )}
        </>
      }
    />
  )
}
