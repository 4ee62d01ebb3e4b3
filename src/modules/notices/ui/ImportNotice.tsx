// Importing a notice: choose or drop a file, watch it being read, then review it.

import { Button, Modal } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { upload } from '#web/api/call.ts'
import { asProblem, Problem } from '#web/api/problem.ts'
import { refresh, useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { DropZone } from '#web/kit/DropZone.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { importNotice, listNotices, type NoticeImport, readNoticeImport } from '../contract.ts'
import { noticeAddress } from './addresses.ts'
import styles from './ImportNotice.module.css'
import { ImportStages } from './ImportStages.tsx'
import { noticeTexts } from './texts.ts'

interface Props {
  open: boolean
  /** A file already dropped on the page. */
  file: File | undefined
  /** Where to go with the notice once it is read; to its review unless said otherwise. */
  onRead?: (noticeId: string) => void
  onClose: () => void
}

const accepted = '.txt,.docx,.pdf,.html,.htm,.md'

export function ImportNotice({ open, file: dropped, onRead, onClose }: Props) {
  const t = useTexts(noticeTexts)
  const language = useLanguage()
  const go = useGo()
  const leaveFor = onRead ?? ((noticeId: string) => go(noticeAddress(noticeId)))
  const [file, setFile] = useState<File>()
  const [sent, setSent] = useState(0)
  const [begun, setBegun] = useState<NoticeImport>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const isReading = begun !== undefined && begun.noticeId === null
  const { answer } = useEndpoint(readNoticeImport, { importId: begun?.id ?? '' }, { enabled: isReading, every: 600 })
  const state = answer ?? begun

  const start = useCallback((chosen: File, copy: 'yes' | 'no') => {
    setFile(chosen)
    setProblem(null)
    setBegun(undefined)
    setSent(0)
    upload(importNotice, { copy }, chosen, setSent).then(setBegun, (error) => setProblem(asProblem(error)))
  }, [])
  const restart = () => {
    setFile(undefined)
    setBegun(undefined)
    setProblem(null)
  }
  const close = () => {
    restart()
    refresh(listNotices)
    onClose()
  }

  useEffect(() => {
    if (open && dropped) start(dropped, 'no')
  }, [open, dropped, start])
  const noticeId = state?.noticeId
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving for the review happens once, when the notice is there
  useEffect(() => {
    if (!open || !noticeId) return
    close()
    leaveFor(noticeId)
  }, [noticeId])

  const refused = state?.problem
  const shown = problem ?? (refused ? new Problem(refused[language], { status: 422, code: refused.code }) : null)
  const existing = shown?.code === 'notice-already-imported' ? String(shown.details['noticeId'] ?? '') : ''
  return (
    <Modal open={open} title={t('import')} footer={null} onCancel={close} width={520} destroyOnHidden>
      <div className={styles['body']}>
        {!file && (
          <>
            <DropZone accept={accepted} onFile={(chosen) => start(chosen, 'no')} />
            <p className={styles['hint']}>{t('importHint')}</p>
          </>
        )}
        {file && <p className={styles['file']}>{file.name}</p>}
        {file && !shown && (
          <>
            <ImportStages sent={sent} stage={state?.stage} />
            <p className={styles['hint']}>{t('stagesHint')}</p>
          </>
        )}
        <ProblemNotice problem={shown} />
        {shown && file && (
          <div className={styles['ways']}>
            {existing !== '' && (
              <>
                <Button
                  type="primary"
                  onClick={() => {
                    close()
                    leaveFor(existing)
                  }}
                >
                  {t('openExisting')}
                </Button>
                <Button onClick={() => start(file, 'yes')}>{t('importCopy')}</Button>
              </>
            )}
            <Button onClick={restart}>{t('anotherFile')}</Button>
          </div>
        )}
      </div>
    </Modal>
  )
}
