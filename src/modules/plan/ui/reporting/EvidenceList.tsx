// The evidence of a part: opened, added to a report that is being written, taken away while it is not accepted.
import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { save, upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refresh } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { addEvidence, type Evidence, readEvidence, readReport, removeEvidence } from '../../contract.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'

interface Props {
  partId: string
  reportId: string
  evidence: readonly Evidence[]
  mayChange: boolean
}

const accepts = '.pdf,.ofd,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt'
const size = (bytes: number) =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

export function EvidenceList({ partId, reportId, evidence, mayChange }: Props) {
  const t = useTexts(reportingTexts)
  const kit = useTexts(kitTexts)
  const field = useRef<HTMLInputElement>(null)
  const remove = useCommand(removeEvidence, [readReport])
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const start = (file: File) => {
    setProblem(null)
    setSent(0)
    upload(addEvidence, { partId, reportId }, file, setSent)
      .then(
        () => refresh(readReport),
        (error) => setProblem(asProblem(error)),
      )
      .finally(() => setSent(undefined))
  }
  return (
    <section aria-label={t('evidence')}>
      <h3 className={styles['small']}>
        {t('evidence')}
        {mayChange && (
          <Button size="small" onClick={() => field.current?.click()} title={t('evidenceHint')}>
            {t('addEvidence')}
          </Button>
        )}
      </h3>
      <input
        ref={field}
        type="file"
        accept={accepts}
        className="unseen"
        tabIndex={-1}
        aria-label={t('addEvidence')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) start(file)
        }}
      />
      {evidence.length === 0 && sent === undefined && <p className={styles['soft']}>{t('noEvidence')}</p>}
      <ul className={styles['evidence']}>
        {evidence.map(({ id, name, size: bytes, note }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['link']}
              title={note ?? ''}
              onClick={() => void save(readEvidence, { evidenceId: id }).catch((error) => setProblem(asProblem(error)))}
            >
              {name}
            </button>
            <span className={styles['soft']}>{size(bytes)}</span>
            {mayChange && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('removeEvidence', { name })}
                onClick={() => remove.send({ evidenceId: id })}
              />
            )}
          </li>
        ))}
        {sent !== undefined && <li role="status">{kit('sending', { percent: Math.round(sent * 100) })}</li>}
      </ul>
      <ProblemNotice problem={problem ?? remove.problem} />
    </section>
  )
}
