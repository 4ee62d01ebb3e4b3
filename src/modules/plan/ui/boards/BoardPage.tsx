// The board: the sentence that matters first, then systems, matters, map, trend, changes, decisions.
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { LightBar } from '#web/kit/LightBar.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Board, readBoard } from '../../contract.ts'
import { partsAddress } from '../addresses.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import styles from './Board.module.css'
import { ChangesBlock } from './ChangesBlock.tsx'
import { DecisionsBlock } from './DecisionsBlock.tsx'
import { MattersBlock } from './MattersBlock.tsx'
import { RegionsBlock } from './RegionsBlock.tsx'
import { SystemsBlock } from './SystemsBlock.tsx'
import { TargetsBlock } from './TargetsBlock.tsx'
import { TrendBlock } from './TrendBlock.tsx'
import { boardTexts } from './texts.ts'

const addressSchema = z.object({ unitId: z.uuid().optional() })

export const lateOf = ({ byLight }: Pick<Board['whole'], 'byLight'>) => (byLight.red ?? 0) + (byLight.yellow ?? 0)

export function BoardPage() {
  const t = useTexts(boardTexts)
  const planId = usePlanId()
  const [{ unitId }, change] = useAddress(addressSchema)
  const { answer: board, problem, readAgain } = useEndpoint(readBoard, { planId, unitId }, { keepsLast: true })
  return (
    <SupervisionFrame
      tab="board"
      actions={
        <UnitPicker
          single
          width={200}
          placeholder={t('chooseUnit')}
          value={unitId === undefined ? [] : [unitId]}
          onChange={([next]) => change({ unitId: next })}
        />
      }
    >
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {board && (
        <div className={styles['board']}>
          <Headline board={board} planId={planId} />
          {!board.unit && <TargetsBlock planId={planId} />}
          <div className={styles['columns']}>
            <div>
              <SystemsBlock planId={planId} systems={board.systems} />
              {board.matters.length > 0 && !board.unit && <MattersBlock board={board} planId={planId} />}
              <TrendBlock trend={board.trend} />
            </div>
            <div>
              <DecisionsBlock planId={planId} decisions={board.decisions} />
              <RegionsBlock planId={planId} regions={board.regions} />
              <ChangesBlock changes={board.changes} />
            </div>
          </div>
        </div>
      )}
    </SupervisionFrame>
  )
}

function Headline({ board, planId }: { board: Board; planId: string }) {
  const t = useTexts(boardTexts)
  const { whole, unit } = board
  return (
    <section className={styles['headline']}>
      <p className={styles['sentence']}>
        {unit && <span>{t('ofUnit', { unit: unit.name })}：</span>}
        {t('sentence', {
          parts: whole.parts,
          late: lateOf(whole),
          dueThisWeek: whole.dueThisWeek,
          silent: whole.silent,
        })}
      </p>
      <div className={styles['lights']}>
        <LightBar
          counts={whole.byLight}
          addressOf={(light) => partsAddress(planId, { light, ...(unit ? { unitId: unit.id } : { level: 0 }) })}
        />
      </div>
      {whole.completion !== null && (
        <p className={styles['mean']}>
          <b>{t('mean', { percent: whole.completion })}</b>
          <span>{t('counted', { counted: whole.counted, left: whole.parts - whole.counted })}</span>
        </p>
      )}
    </section>
  )
}
