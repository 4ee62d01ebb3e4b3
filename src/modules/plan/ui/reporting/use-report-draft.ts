// Keeps a report's draft on the server while it is being written: one save at a time, the newest words last.
import { useEffect, useRef, useState } from 'react'
import { uuidv4 } from 'uuidv7'
import { call } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { type ReportFields, saveReport } from '../../contract.ts'

/** Milliseconds of silence before a draft is saved. */
const pause = 900

interface Draft {
  savedAt: Date | undefined
  isSaving: boolean
  problem: Problem | null
  /** Waits for the save under way; answers the version to submit with. */
  settle: () => Promise<number>
}

export function useReportDraft(reportId: string, firstVersion: number, fields: ReportFields): Draft {
  const text = JSON.stringify(fields)
  const settled = useSettled(text, pause)
  const saved = useRef(text)
  const version = useRef(firstVersion)
  const chain = useRef<Promise<void>>(Promise.resolve())
  const isStopped = useRef(false)
  const [state, setState] = useState<Omit<Draft, 'settle'>>({ savedAt: undefined, isSaving: false, problem: null })

  useEffect(() => {
    if (settled === saved.current || isStopped.current) return
    saved.current = settled
    setState((before) => ({ ...before, isSaving: true }))
    const input = () => ({ reportId, version: version.current, ...(JSON.parse(settled) as ReportFields) })
    chain.current = chain.current.then(async () => {
      if (isStopped.current) return
      try {
        version.current = (await call(saveReport, input(), { actKey: uuidv4() })).version
        setState({ savedAt: new Date(), isSaving: false, problem: null })
      } catch (error) {
        saved.current = ''
        setState((before) => ({ ...before, isSaving: false, problem: asProblem(error) }))
      }
    })
  }, [settled, reportId])

  return {
    ...state,
    settle: async () => {
      isStopped.current = true
      await chain.current
      isStopped.current = false
      return version.current
    },
  }
}
