// What opens beside the queue: the panel that fits the kind of what waits.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { readEscalation, readRequest, readScorePoint, type WorkItem } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { EscalationSteps } from '../escalations/EscalationSteps.tsx'
import { ReportPanel } from '../reporting/ReportPanel.tsx'
import { RequestDecision } from '../requests/RequestDecision.tsx'
import { PointSteps } from '../scores/PointSteps.tsx'
import { ReturnedPanel } from './ReturnedPanel.tsx'
import { SignPanel } from './SignPanel.tsx'

interface Props {
  item: WorkItem
  onDone: () => void
}

export function WorkPanel({ item, onDone }: Props) {
  const { kind, id, commitmentId } = item
  switch (kind) {
    case 'sign':
      return <SignPanel commitmentId={commitmentId ?? ''} partId={id} onDone={onDone} />
    case 'reassign':
      return <ReturnedPanel commitmentId={commitmentId ?? ''} partId={id} onDone={onDone} />
    case 'report':
    case 'decide-report':
      return <ReportPanel reportId={id} onDone={onDone} />
    case 'decide-request':
      return <RequestToDecide item={item} onDone={onDone} />
    case 'answer':
    case 'issue':
    case 'close':
      return <PaperToStep item={item} onDone={onDone} />
    case 'appeal':
      return <AppealToDecide item={item} onDone={onDone} />
  }
}

const addressOf = ({ commitmentId }: WorkItem) =>
  commitmentId === null ? {} : { address: commitmentAddress(commitmentId) }

function RequestToDecide({ item, onDone }: Props) {
  const { answer: request, problem, readAgain } = useEndpoint(readRequest, { requestId: item.id })
  if (!request) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return <RequestDecision request={request} {...addressOf(item)} onDone={onDone} />
}

function PaperToStep({ item, onDone }: Props) {
  const { answer: paper, problem, readAgain } = useEndpoint(readEscalation, { escalationId: item.id })
  if (!paper) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return <EscalationSteps paper={paper} {...addressOf(item)} onDone={onDone} />
}

function AppealToDecide({ item, onDone }: Props) {
  const { answer: point, problem, readAgain } = useEndpoint(readScorePoint, { pointId: item.id })
  if (!point) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return <PointSteps point={point} onDone={onDone} />
}
