// The edited decomposition comes back: its differences and problems are seen before anything changes.
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { DropZone } from '#web/kit/DropZone.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import {
  applyDecomposition,
  type DecompositionImport,
  importDecomposition,
  listCommitments,
  readCommitment,
  readList,
  readPlan,
} from '../contract.ts'
import { DecompositionDifference } from './DecompositionDifference.tsx'
import { planTexts } from './texts.ts'

export function ImportDecomposition({ planId, open, onClose }: { planId: string; open: boolean; onClose: () => void }) {
  const t = useTexts(planTexts)
  const kit = useTexts(kitTexts)
  const { message } = App.useApp()
  const [sent, setSent] = useState<number>()
  const [found, setFound] = useState<DecompositionImport>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const apply = useCommand(applyDecomposition, [listCommitments, readPlan, readCommitment, readList])
  const restart = () => {
    setSent(undefined)
    setFound(undefined)
    setProblem(null)
    apply.forgetProblem()
  }
  const close = () => {
    restart()
    onClose()
  }
  const start = (file: File) => {
    setProblem(null)
    setSent(0)
    upload(importDecomposition, { planId }, file, setSent)
      .then(setFound, (error) => setProblem(asProblem(error)))
      .finally(() => setSent(undefined))
  }
  const count = found?.changes.length ?? 0
  const refused = problem ?? apply.problem
  return (
    <Modal
      open={open}
      title={t('importSheet')}
      width={found ? 900 : 520}
      onCancel={close}
      footer={
        found || refused
          ? [
              <Button key="again" onClick={restart}>
                {t('anotherFile')}
              </Button>,
              found && (
                <Button
                  key="apply"
                  type="primary"
                  disabled={count === 0}
                  loading={apply.isSending}
                  onClick={() =>
                    apply.send({ importId: found.id }, () => {
                      void message.success(t('applied', { count }))
                      close()
                    })
                  }
                >
                  {t('apply', { count })}
                </Button>
              ),
            ]
          : null
      }
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <ProblemNotice problem={refused} />
        {!found && sent === undefined && (
          <>
            <DropZone accept=".xlsx" onFile={start} />
            <p style={{ color: 'var(--soft)', fontSize: 13 }}>{t('importHint')}</p>
          </>
        )}
        {sent !== undefined && <p role="status">{kit('sending', { percent: Math.round(sent * 100) })}</p>}
        {found && <DecompositionDifference found={found} />}
      </div>
    </Modal>
  )
}
