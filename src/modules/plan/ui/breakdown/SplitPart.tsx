// Splits a part: a rule tried out, its rows changed by hand, kept when the weights add up and a difference is explained.
import { App, Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import { isAdditive, shareDifference } from '#rules/shares.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import {
  type DraftPart,
  listParts,
  type PartNode,
  previewSplit,
  readBoard,
  readBreakdown,
  readUnattended,
  splitPart,
} from '../../contract.ts'
import styles from './Breakdown.module.css'
import { SplitRows } from './SplitRows.tsx'
import { SplitRule } from './SplitRule.tsx'
import { breakdownTexts } from './texts.ts'

interface Props {
  part: PartNode
  parts: readonly PartNode[]
  open: boolean
  onClose: () => void
}

export function SplitPart(props: Props) {
  const t = useTexts(breakdownTexts)
  const { part, open, onClose } = props
  return (
    <Drawer open={open} onClose={onClose} size={980} title={t('splitTitle', { no: part.no })} destroyOnHidden>
      <SplitForm {...props} />
    </Drawer>
  )
}

function SplitForm({ part, parts, onClose }: Props) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const present = parts.filter(({ parentId, state }) => parentId === part.id && state !== 'cancelled')
  const [rows, setRows] = useState<DraftPart[]>(() => present.map(draftOf))
  const [why, setWhy] = useState(part.differenceWhy ?? '')
  const preview = useCommand(previewSplit)
  const split = useCommand(splitPart, [readBreakdown, listParts, readUnattended, readBoard])
  const [problems, setProblems] = useState<{ row: number; message: string }[]>([])

  const weights = rows.map(({ weight }) => weight)
  const shares = rows.map(({ share }) => share ?? 0)
  const { value: whole, unit } = part.target ?? { value: 0, unit: '' }
  const adds = part.target !== null && isAdditive(unit)
  const difference = adds && rows.length > 0 ? shareDifference(whole, shares) : 0
  return (
    <div className={styles['form']}>
      <SplitRule
        isSending={preview.isSending}
        onTry={(rule) =>
          preview.send({ partId: part.id, rule }, (tried) => {
            setRows(tried.rows.map((row) => ({ ...row, id: present.find((one) => one.unit?.id === row.unitId)?.id })))
            setProblems(tried.problems)
          })
        }
      />
      <ProblemNotice problem={preview.problem} />
      {problems.map((problem) => (
        <p key={problem.row} className={styles['wrong']}>
          {t('problem', problem)}
        </p>
      ))}
      <SplitRows rows={rows} part={part} parts={parts} onChange={setRows} />
      <p className={styles['sums']} aria-live="polite">
        <span className={rows.length === 0 || shareDifference(100, weights) === 0 ? undefined : styles['wrong']}>
          {t('sumWeights', { sum: number(shareDifference(0, weights)) })}
        </span>
        {adds && (
          <span className={difference === 0 ? undefined : styles['wrong']}>
            {t('sumShares', { sum: `${number(shareDifference(0, shares))}${unit}` })}
            {t('ofTarget', { target: `${number(whole)}${unit}` })}
          </span>
        )}
      </p>
      {difference !== 0 && (
        <Input
          aria-label={t('differenceAsk', { difference: `${number(difference)}${unit}` })}
          placeholder={t('differenceAsk', { difference: `${number(difference)}${unit}` })}
          maxLength={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      )}
      <ProblemNotice problem={split.problem} />
      <div className={styles['commands']}>
        <Button
          type="primary"
          loading={split.isSending}
          onClick={() =>
            split.send(
              {
                partId: part.id,
                version: part.version,
                parts: rows,
                differenceWhy: difference === 0 || why.trim() === '' ? null : why.trim(),
              },
              () => {
                void message.success(t('splitSaved'))
                onClose()
              },
            )
          }
        >
          {t('saveSplit')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}

const draftOf = ({ id, unit, title, target, weight, dueOn, supports }: PartNode): DraftPart => ({
  id,
  unitId: unit?.id ?? null,
  title,
  share: target?.value ?? null,
  weight,
  dueOn,
  supportIds: supports.map((one) => one.id),
})
