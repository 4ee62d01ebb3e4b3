// Moves a document: on to its next stage with what that stage asks, back, or out of the list.
import { App, Button } from 'antd'
import { useMemo, useState } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type DocumentTrack, listDocumentTracks, moveDocument } from '../../contract.ts'
import styles from './Documents.module.css'
import { factsAtFirst, fieldsOfMove, isBack, isIssue, moveOf, type NextStep } from './move-fields.ts'
import { useStageWords } from './StageMarks.tsx'
import { documentTexts } from './texts.ts'

export function TrackMoves({ track }: { track: DocumentTrack }) {
  const t = useTexts(documentTexts)
  const words = useStageWords()
  const [chosen, setChosen] = useState<NextStep>()
  if (track.nextSteps.length === 0) return null
  const nameOf = (step: NextStep) => {
    if (step.stage === 'dropped') return t('drop')
    const stage = words(track, step.stage)
    return t(isBack(track, step) ? 'back' : isIssue(step) ? 'issue' : 'forward', { stage })
  }
  return (
    <section aria-label={t('move')} className={styles['panel']}>
      <div className={styles['buttons']}>
        {track.nextSteps.map((step, index) => (
          <Button
            key={step.stage}
            type={index === 0 ? 'primary' : 'default'}
            danger={step.stage === 'dropped'}
            onClick={() => setChosen(step)}
          >
            {nameOf(step)}
          </Button>
        ))}
      </div>
      {chosen && (
        <MoveForm
          key={chosen.stage}
          track={track}
          step={chosen}
          name={nameOf(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  )
}

interface MoveProps {
  track: DocumentTrack
  step: NextStep
  name: string
  onClose: () => void
}

function MoveForm({ track, step, name, onClose }: MoveProps) {
  const t = useTexts(documentTexts)
  const words = useStageWords()
  const { today } = useSignedIn()
  const { message } = App.useApp()
  const fields = useMemo(() => fieldsOfMove(track, step), [track, step])
  const form = useForm(fields, factsAtFirst(track, step, today))
  const move = useCommand(moveDocument, [listDocumentTracks])
  const { id: trackId, version } = track
  const send = () => {
    if (!form.check()) return
    move.send(
      { trackId, version, ...moveOf(step, form.facts) },
      () => void message.success(t('moved', { stage: words(track, step.stage) })),
      ({ problems }) => form.show(problems),
    )
  }
  return (
    <div className={styles['move']}>
      <h3 className={styles['small']}>{name}</h3>
      {step.stage === 'dropped' && <p>{t('dropConsequence')}</p>}
      {step.days !== null && step.urgentDays === null && (
        <p className={styles['soft']}>{t('clockRuns', { days: step.days })}</p>
      )}
      <SchemaForm fields={fields} form={form} />
      <ProblemNotice problem={move.problem?.problems.length ? null : move.problem} />
      <div className={styles['buttons']}>
        <Button type="primary" danger={step.stage === 'dropped'} loading={move.isSending} onClick={send}>
          {t('confirm')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
