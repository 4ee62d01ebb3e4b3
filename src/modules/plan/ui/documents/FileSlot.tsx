// A place for one file of a record: fetched, put in, replaced.
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './Documents.module.css'
import { documentTexts } from './texts.ts'

interface Props {
  label: string
  isFilled: boolean
  mayChange: boolean
  fetchFile: () => Promise<void>
  sendFile: (file: File, onProgress: (part: number) => void) => Promise<unknown>
}

export function FileSlot({ label, isFilled, mayChange, fetchFile, sendFile }: Props) {
  const t = useTexts(documentTexts)
  const kit = useTexts(kitTexts)
  const field = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const attempt = (act: Promise<unknown>) => {
    setProblem(null)
    return act.catch((error) => setProblem(asProblem(error)))
  }
  const send = (file: File) => {
    setSent(0)
    void attempt(sendFile(file, setSent)).finally(() => setSent(undefined))
  }
  return (
    <section aria-label={label}>
      <div className={styles['file']}>
        <h3 className={styles['small']}>{label}</h3>
        {isFilled ? (
          <Button size="small" onClick={() => void attempt(fetchFile())}>
            {t('download')}
          </Button>
        ) : (
          <span className={styles['soft']}>{t('noFile')}</span>
        )}
        {mayChange && (
          <Button size="small" title={t('fileHint')} onClick={() => field.current?.click()}>
            {t(isFilled ? 'replace' : 'upload')}
          </Button>
        )}
        {sent !== undefined && <span role="status">{kit('sending', { percent: Math.round(sent * 100) })}</span>}
      </div>
      {mayChange && (
        <input
          ref={field}
          type="file"
          accept=".pdf,.ofd,.docx"
          className="unseen"
          tabIndex={-1}
          aria-label={label}
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            if (file) send(file)
          }}
        />
      )}
      <ProblemNotice problem={problem} />
    </section>
  )
}
