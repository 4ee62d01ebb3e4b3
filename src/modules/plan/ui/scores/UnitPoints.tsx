// The points of one unit, newest first, each opening its reason, its appeal and the decision.
import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import { scoreRules } from '#policy/sichuan/supervision/scoring.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { listScores, type ScorePoint, type ScoreState, type UnitScore } from '../../contract.ts'
import { PointSteps } from './PointSteps.tsx'
import { scoreTexts } from './texts.ts'

const tones: Record<ScoreState, Tone> = { standing: 'info', appealed: 'wait', upheld: 'good', revoked: 'none' }

interface Props {
  planId: string
  unit: UnitScore
  /** Those one may go on to. */
  units: readonly UnitScore[]
  onUnit: (unitId: string | undefined) => void
}

export function UnitPoints({ planId, unit, units, onUnit }: Props) {
  const t = useTexts(scoreTexts)
  const language = useLanguage()
  const { answer, problem, readAgain } = useEndpoint(listScores, { planId, unitId: unit.unitId })
  const points = answer?.points
  const [openId, setOpenId] = useState<string>()
  const open = points?.find(({ id }) => id === openId)
  const ruleOf = ({ rule }: ScorePoint) => inLanguage(scoreRules[rule].label, language)
  const columns: Column<ScorePoint>[] = [
    { key: 'day', title: t('givenOn'), width: 100, cell: ({ givenOn }) => givenOn },
    { key: 'rule', title: t('rule'), width: 130, cell: ruleOf },
    { key: 'why', title: t('why'), isHeading: true, cell: ({ why }) => <span title={why}>{why}</span> },
    {
      key: 'points',
      title: t('pointsOf'),
      width: 90,
      align: 'right',
      cell: ({ points: given, state }) => {
        const words = `${given > 0 ? '+' : ''}${number(given)}`
        return state === 'revoked' ? <del>{words}</del> : words
      },
    },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>,
    },
  ]
  return (
    <>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="score-points"
        label={t('pointsOfUnit', { unit: unit.unitName })}
        columns={columns}
        rows={points}
        rowId={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={t('noPoints')} next={t('noPointsNext')} />}
        filters={
          <>
            <Button onClick={() => onUnit(undefined)}>{t('allUnits')}</Button>
            <Select
              aria-label={t('unit')}
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: 240 }}
              value={unit.unitId}
              onChange={onUnit}
              options={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
            />
          </>
        }
        footer={
          <strong>
            {t('sum', { score: number(unit.score), lost: number(-unit.lost), gained: number(unit.gained) })}
          </strong>
        }
      />
      <Drawer
        open={open !== undefined}
        onClose={() => setOpenId(undefined)}
        size={520}
        title={open && `${ruleOf(open)} ${open.unitName}`}
      >
        {open && <PointSteps key={`${open.id} ${open.version}`} point={open} onDone={() => setOpenId(undefined)} />}
      </Drawer>
    </>
  )
}
