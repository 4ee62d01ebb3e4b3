// Adds a file to the evidence of a part, outside any report.
import { App, Button } from 'antd'
import { useRef, useState } from 'react'
import { upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { refresh } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { addEvidence, readBreakdown } from '../../contract.ts'
import { breakdownTexts } from './texts.ts'

export function AddEvidence({ partId }: { partId: string }) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const field = useRef<HTMLInputElement>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (file: File) => {
    setProblem(null)
    setSending(true)
    try {
      await upload(addEvidence, { partId }, file, () => undefined)
      refresh(readBreakdown)
      void message.success(t('evidenceAdded', { name: file.name }))
    } catch (error) {
      setProblem(asProblem(error))
    }
    setSending(false)
  }
  return (
    <>
      <Button loading={isSending} onClick={() => field.current?.click()}>
        {t('addEvidence')}
      </Button>
      <input
        ref={field}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={t('addEvidence')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) void send(file)
        }}
      />
      <ProblemNotice problem={problem} />
    </>
  )
}
