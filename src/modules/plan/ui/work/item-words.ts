// What stands beside the title of a thing that waits: the period, the kind of request, the step of the ladder.
import type { Say } from '#web/language/define-texts.ts'
import type { WorkItem } from '../../contract.ts'

type Key = 'request.extension' | 'request.adjustment' | 'request.cancellation' | 'request.completion'
type StepKey = 'step.reminder' | 'step.order' | 'step.interview' | 'step.criticism'

export function itemWords({ kind, about }: WorkItem, say: Say<Key | StepKey>): string {
  if (kind === 'decide-request') return say(`request.${about}` as Key)
  if (kind === 'answer' || kind === 'issue' || kind === 'close') return say(`step.${about}` as StepKey)
  return kind === 'appeal' ? '' : about
}
