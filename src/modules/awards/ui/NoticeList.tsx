// The notices and decisions of a call, with the one act on a notice that has run its time.
import { App, Button } from 'antd'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { closeNotice, listAwards } from '../contract.ts'
import styles from './Awards.module.css'
import { awardTexts } from './texts.ts'

interface Notice {
  id: string
  title: string
  startsOn: string
  endsOn: string
  isOver: boolean
  isWaiting: boolean
}

interface Decision {
  id: string
  document: string
  why: string
  approved: number
  rejected: number
  by: string
}

export function NoticeList({ notices, decisions }: { notices: readonly Notice[]; decisions: readonly Decision[] }) {
  const t = useTexts(awardTexts)
  const { message } = App.useApp()
  const close = useCommand(closeNotice, [listAwards, listApplications, readApplication])
  return (
    <div className={styles['lists']}>
      {decisions.length > 0 && (
        <section>
          <h3>{t('decisions')}</h3>
          <ul>
            {decisions.map((decision) => (
              <li key={decision.id}>
                {t('decision', { ...decision })} <span className={styles['soft']}>{decision.why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notices.length > 0 && (
        <section>
          <h3>{t('notices')}</h3>
          <ProblemNotice problem={close.problem} onClose={close.forgetProblem} />
          <ul>
            {notices.map((notice) => (
              <li key={notice.id}>
                <b>{notice.title}</b>
                <span className={styles['soft']}>
                  {t('noticeUntil', { startsOn: notice.startsOn, endsOn: notice.endsOn })}
                </span>
                <StatusTag tone={notice.isOver ? 'none' : 'info'}>{t(notice.isOver ? 'over' : 'running')}</StatusTag>
                {notice.isOver && notice.isWaiting && (
                  <Button
                    size="small"
                    loading={close.isSending}
                    onClick={() =>
                      close.send({ noticeId: notice.id }, (done) => void message.success(t('closed', { ...done })))
                    }
                  >
                    {t('close')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
