// Every step of the review, newest first, each with its undo.
import { Button, Drawer } from 'antd'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { ReviewStep } from '../../contract.ts'
import { useDesk } from './desk.ts'
import styles from './HistoryDrawer.module.css'
import { reviewTexts } from './texts.ts'

interface Props {
  open: boolean
  steps: readonly ReviewStep[]
  onClose: () => void
}

export function HistoryDrawer({ open, steps, onClose }: Props) {
  const t = useTexts(reviewTexts)
  const word = t as (key: string) => string
  const desk = useDesk()
  return (
    <Drawer open={open} onClose={onClose} size={460} title={t('history')}>
      {steps.length === 0 && <EmptyState title={t('historyEmpty')} next={t('historyEmptyNext')} />}
      <ol className={styles['steps']}>
        {steps.map(({ no, action, about, by, at, undoneBy, canUndo }) => (
          <li key={no} className={undoneBy === null ? undefined : (styles['undone'] ?? '')}>
            <div className={styles['head']}>
              <b>{word(`step.${action}`)}</b>
              <span>
                {by} · {dayAndTime(at)}
              </span>
              {undoneBy !== null && <span>{t('wasUndone')}</span>}
              {desk.mayReview && canUndo && (
                <Button size="small" onClick={() => desk.take({ action: 'undo', stepNo: no })}>
                  {t('undo')}
                </Button>
              )}
            </div>
            <p className={styles['about']} lang="zh-CN">
              {about}
            </p>
          </li>
        ))}
      </ol>
    </Drawer>
  )
}
