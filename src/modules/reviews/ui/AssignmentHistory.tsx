// Each assignment with what proves it: the bounds of the best, or seed, pool and chances of a draw; each can be done again.
import { App, Button } from 'antd'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listAssignments, type ReviewAssignment, replayAssignment } from '../contract.ts'
import { assignmentTexts } from './assignment-texts.ts'
import styles from './Reviews.module.css'

const percent = (chance: number) => `${number(Math.round(chance * 1000) / 10)}%`

export function AssignmentHistory({ callId }: { callId: string }) {
  const t = useTexts(assignmentTexts)
  const { answer } = useEndpoint(listAssignments, { callId })
  if (!answer || answer.length === 0) return null
  return (
    <details className={styles['register']}>
      <summary>
        {t('history')} {answer.length}
      </summary>
      <ul>
        {answer.map((assignment) => (
          <OneAssignment key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </details>
  )
}

function OneAssignment({ assignment }: { assignment: ReviewAssignment }) {
  const t = useTexts(assignmentTexts)
  const { message } = App.useApp()
  const replay = useCommand(replayAssignment)
  const { id, way, pairs, worst, total, isOptimal, worstBound, totalBound, by, at, chances } = assignment
  const { cap, seed, commitment, pool } = assignment
  const again = () =>
    replay.send({ assignmentId: id }, ({ isSame }) => {
      void (isSame ? message.success(t('same')) : message.error(t('different')))
    })
  return (
    <li>
      <b>{t('line', { at: dayAndTime(at), by, way: t(way), pairs })}</b>
      {way === 'best' ? (
        <span>
          {t(isOptimal ? 'proven' : 'bounded', {
            worst: number(worst),
            total: number(total),
            worstBound: number(worstBound ?? 0),
            totalBound: number(totalBound ?? 0),
          })}
        </span>
      ) : (
        <span className={styles['hash']}>
          {t('drawn', { cap: percent(cap ?? 1), seed: seed ?? '', commitment: commitment ?? '', pool: pool ?? '' })}
        </span>
      )}
      <Button size="small" loading={replay.isSending} onClick={again}>
        {t('replay')}
      </Button>
      <ProblemNotice problem={replay.problem} />
      {chances.map(({ proposal, candidates, reviewers }) => (
        <span key={proposal} className={styles['soft']}>
          {t('chance', {
            proposal,
            candidates,
            reviewers: reviewers.map(({ reviewer, chance }) => `${reviewer}（${percent(chance)}）`).join('、'),
          })}
        </span>
      ))}
    </li>
  )
}
