// Confirming the review: what the plan will hold, or what still stands in the way and how to get there.
import { Button, Modal } from 'antd'
import type { Problem } from '#web/api/problem.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Ledger, NoticeReview } from '../../contract.ts'
import styles from './ConfirmReview.module.css'
import type { RecordKey } from './marks.ts'
import type { ReviewRow } from './review-rows.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  open: boolean
  review: NoticeReview
  /** Rows nobody has decided on. */
  undecided: readonly ReviewRow[]
  problem: Problem | null
  isSending: boolean
  onGo: (key: RecordKey) => void
  onConfirm: () => void
  onClose: () => void
}

const listed = 12
const isBalanced = ({ unaccounted, undecided }: Ledger) => unaccounted === 0 && undecided === 0

export function ConfirmReview({ open, review, undecided, problem, isSending, onGo, onConfirm, onClose }: Props) {
  const t = useTexts(reviewTexts)
  const { ledger, text } = review
  if (isBalanced(ledger)) {
    return (
      <ConfirmAction
        open={open}
        title={t('confirmTitle')}
        action={t('confirm')}
        isSending={isSending}
        problem={problem}
        consequence={
          <>
            <p>{t('confirmConsequence', { ...ledger })}</p>
            {ledger.openSuspects > 0 && (
              <p className={styles['suspects']}>{t('confirmSuspects', { count: ledger.openSuspects })}</p>
            )}
          </>
        }
        onConfirm={onConfirm}
        onClose={onClose}
      />
    )
  }
  return (
    <Modal open={open} title={t('notYet')} footer={<Button onClick={onClose}>{t('close')}</Button>} onCancel={onClose}>
      <p>{t('notYetWhy', { ...ledger })}</p>
      <ul className={styles['left']}>
        {undecided.slice(0, listed).map(({ key, proposal, sentence }) => {
          const { start, end } = proposal ?? sentence
          return (
            <li key={key}>
              <span lang="zh-CN">{text.slice(start, end)}</span>
              <Button size="small" onClick={() => onGo(key)}>
                {t('goThere')}
              </Button>
            </li>
          )
        })}
      </ul>
      {undecided.length > listed && (
        <p className={styles['more']}>{t('andMore', { count: undecided.length - listed })}</p>
      )}
      <ProblemNotice problem={problem} />
    </Modal>
  )
}
