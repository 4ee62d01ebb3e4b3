// Keeps a draft on the server while it is being written: one save at a time, the newest words last.
import { useEffect, useRef, useState } from 'react'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useSettled } from './use-settled.ts'

/** Milliseconds of silence before a draft is saved. */
const pause = 900

interface Writing {
  /** The whole draft as text: another text is another draft. */
  draft: string
  firstVersion: number
  /** Answers the version that follows. */
  save: (draft: string, version: number) => Promise<number>
}

export interface Autosave {
  savedAt: Date | undefined
  isSaving: boolean
  problem: Problem | null
  /** Waits for the save under way; answers the version to submit with. */
  settle: () => Promise<number>
}

export function useAutosave({ draft, firstVersion, save }: Writing): Autosave {
  const settled = useSettled(draft, pause)
  const saved = useRef(draft)
  const version = useRef(firstVersion)
  const chain = useRef<Promise<void>>(Promise.resolve())
  const isStopped = useRef(false)
  const saving = useRef(save)
  const [state, setState] = useState<Omit<Autosave, 'settle'>>({ savedAt: undefined, isSaving: false, problem: null })

  useEffect(() => {
    saving.current = save
  }, [save])
  useEffect(() => {
    if (settled === saved.current || isStopped.current) return
    saved.current = settled
    setState((before) => ({ ...before, isSaving: true }))
    chain.current = chain.current.then(async () => {
      if (isStopped.current) return
      try {
        version.current = await saving.current(settled, version.current)
        setState({ savedAt: new Date(), isSaving: false, problem: null })
      } catch (error) {
        saved.current = ''
        setState((before) => ({ ...before, isSaving: false, problem: asProblem(error) }))
      }
    })
  }, [settled])

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
