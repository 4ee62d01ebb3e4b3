// One point with its reason: appealed by the unit, decided by those above.
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  appealScore,
  decideAppeal,
  listScores,
  listWork,
  readBoard,
  readScorePoint,
  type ScorePoint,
} from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from '../reporting/Reporting.module.css'
import { scoreTexts } from './texts.ts'

const changed = [listScores, readScorePoint, listWork, readBoard]
const shortest = 4

export function PointSteps({ point, onDone }: { point: ScorePoint; onDone: () => void }) {
  const t = useTexts(scoreTexts)
  const { message } = App.useApp()
  const appeal = useCommand(appealScore, changed)
  const decide = useCommand(decideAppeal, changed)
  const [words, setWords] = useState('')
  const { id: pointId, version, allowedActions } = point
  const mayAppeal = allowedActions.includes('appeal')
  const mayDecide = allowedActions.includes('decide-appeal')
  const isShort = words.trim().length < shortest
  const done = (text: 'appealed' | 'decided') => () => {
    void message.success(t(text))
    onDone()
  }
  const say = (revoke: boolean) => decide.send({ pointId, version, revoke, why: words.trim() }, done('decided'))
  return (
    <div className={styles['report']}>
      <FactList
        facts={[
          [t('unit'), point.unitName],
          [t('pointsOf'), `${point.points > 0 ? '+' : ''}${point.points}`],
          [t('why'), point.why],
          [t('givenOn'), point.givenOn],
          [
            t('basis'),
            point.commitmentId && (
              <AddressLink key="task" to={commitmentAddress(point.commitmentId)}>
                {t('task')}
              </AddressLink>
            ),
          ],
          [t('state'), t(`state.${point.state}`)],
          [t('appealOf'), point.appeal && `${point.appeal}（${point.appealedBy ?? ''}）`],
          [t('decision'), point.decidedBy && `${point.decidedBy}：${point.decisionWhy ?? ''}`],
        ]}
      />
      {(mayAppeal || mayDecide) && (
        <Input.TextArea
          aria-label={mayAppeal ? t('appealWhy') : t('decision')}
          placeholder={mayAppeal ? t('appealWhy') : t('decision')}
          rows={3}
          maxLength={500}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <div className={styles['foot']}>
        {mayAppeal && (
          <Button
            type="primary"
            disabled={isShort}
            loading={appeal.isSending}
            onClick={() => appeal.send({ pointId, version, reason: words.trim() }, done('appealed'))}
          >
            {t('appeal')}
          </Button>
        )}
        {mayDecide && (
          <>
            <Button type="primary" disabled={isShort} loading={decide.isSending} onClick={() => say(false)}>
              {t('uphold')}
            </Button>
            <Button disabled={isShort} onClick={() => say(true)}>
              {t('revoke')}
            </Button>
          </>
        )}
      </div>
      <ProblemNotice problem={appeal.problem ?? decide.problem} />
    </div>
  )
}
