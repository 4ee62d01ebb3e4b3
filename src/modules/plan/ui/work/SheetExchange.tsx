// A month's reports as one spreadsheet: out, filled in, and in again, checked before anything is handed in.
import { Button, Modal, Progress } from 'antd'
import { useState } from 'react'
import { save, upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refresh, useEndpoint } from '#web/api/use-endpoint.ts'
import { DropZone } from '#web/kit/DropZone.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import {
  applyReportImport,
  exportReportSheet,
  importReportSheet,
  listReports,
  listWork,
  type ReportImport,
  readReportImport,
} from '../../contract.ts'
import styles from '../reporting/Reporting.module.css'
import { workTexts } from './texts.ts'

/** Milliseconds between looks at an import that is being handed in. */
const look = 700

export function SheetExchange() {
  const t = useTexts(workTexts)
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  return (
    <>
      <Button
        title={t('sheetHint')}
        onClick={() => void save(exportReportSheet, {}).catch((error) => setProblem(asProblem(error)))}
      >
        {t('sheetOut')}
      </Button>
      <Button title={t('sheetHint')} onClick={() => setOpen(true)}>
        {t('sheetIn')}
      </Button>
      <ProblemNotice problem={problem} onClose={() => setProblem(null)} />
      <ImportSheet
        open={isOpen}
        onClose={() => {
          setOpen(false)
          refresh(listWork, listReports)
        }}
      />
    </>
  )
}

function ImportSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(workTexts)
  const kit = useTexts(kitTexts)
  const [importId, setImportId] = useState<string>()
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const apply = useCommand(applyReportImport, [readReportImport])
  const [isApplying, setApplying] = useState(false)
  const { answer: found } = useEndpoint(
    readReportImport,
    { importId: importId ?? '' },
    { enabled: importId !== undefined, every: isApplying && look },
  )
  const restart = () => {
    setImportId(undefined)
    setSent(undefined)
    setProblem(null)
    setApplying(false)
    apply.forgetProblem()
  }
  const start = (file: File) => {
    setProblem(null)
    setSent(0)
    upload(importReportSheet, {}, file, setSent)
      .then(
        ({ id }) => setImportId(id),
        (error) => setProblem(asProblem(error)),
      )
      .finally(() => setSent(undefined))
  }
  const isOver = found?.state === 'applied' || found?.state === 'failed'
  return (
    <Modal
      open={open}
      title={t('sheetIn')}
      width={640}
      onCancel={() => {
        restart()
        onClose()
      }}
      footer={
        found
          ? [
              <Button key="again" onClick={restart}>
                {t('sheetAgain')}
              </Button>,
              found.state === 'checked' && (
                <Button
                  key="apply"
                  type="primary"
                  disabled={found.ready === 0}
                  loading={apply.isSending}
                  onClick={() => apply.send({ importId: found.id }, () => setApplying(true))}
                >
                  {t('sheetSubmit', { count: found.ready })}
                </Button>
              ),
            ]
          : null
      }
    >
      <div className={styles['report']}>
        <ProblemNotice problem={problem ?? apply.problem} />
        {importId === undefined && sent === undefined && (
          <>
            <DropZone accept=".xlsx" onFile={start} />
            <p className={styles['soft']}>{t('sheetHint')}</p>
          </>
        )}
        {sent !== undefined && <p role="status">{kit('sending', { percent: Math.round(sent * 100) })}</p>}
        {found && <SheetFindings found={found} isOver={isOver} />}
      </div>
    </Modal>
  )
}

function SheetFindings({ found, isOver }: { found: ReportImport; isOver: boolean }) {
  const t = useTexts(workTexts)
  const { total, ready, done, problems, state } = found
  return (
    <>
      <p>
        {found.fileName}：{t('sheetFound', { total, ready })}
      </p>
      {(state === 'applying' || isOver) && (
        <>
          <Progress percent={ready === 0 ? 100 : Math.round((done / ready) * 100)} showInfo={false} />
          <p role="status">{state === 'failed' ? t('sheetFailed') : t('sheetDone', { done, total: ready })}</p>
        </>
      )}
      {problems.length > 0 && (
        <>
          <p>{t('sheetProblems', { count: problems.length })}</p>
          <ul style={{ maxHeight: 260, overflow: 'auto' }}>
            {problems.map(({ row, column, message }) => (
              <li key={`${row} ${column} ${message}`}>{t('sheetProblem', { row, column, message })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
