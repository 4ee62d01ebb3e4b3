// Which rule is to split a part: equally, by last year's base, or as a pasted table.
import { Button, Input, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { listUnits } from '#modules/people/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { SplitRule as Rule } from '../../contract.ts'
import styles from './Breakdown.module.css'
import { breakdownTexts } from './texts.ts'

const kinds = ['equal', 'base', 'pasted'] as const satisfies readonly Rule['kind'][]

export function SplitRule({ isSending, onTry }: { isSending: boolean; onTry: (rule: Rule) => void }) {
  const t = useTexts(breakdownTexts)
  const { answer: all = [] } = useEndpoint(listUnits, { search: undefined })
  const [kind, setKind] = useState<Rule['kind']>('equal')
  const [unitIds, setUnitIds] = useState<string[]>([])
  const [bases, setBases] = useState<Record<string, number>>({})
  const [text, setText] = useState('')
  const nameOf = (unitId: string) => all.find(({ id }) => id === unitId)?.name ?? ''
  const rule: Record<Rule['kind'], Rule> = {
    equal: { kind: 'equal', unitIds },
    base: { kind: 'base', bases: unitIds.map((unitId) => ({ unitId, base: bases[unitId] ?? 0 })) },
    pasted: { kind: 'pasted', text },
  }
  return (
    <>
      <Radio.Group
        aria-label={t('rule')}
        optionType="button"
        value={kind}
        onChange={({ target }) => setKind(target.value)}
        options={kinds.map((one) => ({ value: one, label: t(`rule.${one}`) }))}
      />
      {kind !== 'pasted' && (
        <div className={styles['commands']}>
          <UnitPicker label={t('choose')} placeholder={t('choose')} width={520} value={unitIds} onChange={setUnitIds} />
          <Button onClick={() => setUnitIds(all.filter((unit) => unit.kind === 'bureau').map(({ id }) => id))}>
            {t('allCities')}
          </Button>
        </div>
      )}
      {kind === 'base' && (
        <ul className={styles['bases']}>
          {unitIds.map((unitId) => (
            <li key={unitId}>
              {nameOf(unitId)}
              <InputNumber
                aria-label={t('baseOf', { unit: nameOf(unitId) })}
                placeholder={t('base')}
                min={0}
                controls={false}
                style={{ width: 140 }}
                value={bases[unitId] ?? null}
                onChange={(next) => setBases({ ...bases, [unitId]: next ?? 0 })}
              />
            </li>
          ))}
        </ul>
      )}
      {kind === 'pasted' && (
        <>
          <p className={styles['soft']}>{t('pasteHint')}</p>
          <Input.TextArea
            aria-label={t('pasteTable')}
            rows={6}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </>
      )}
      <div>
        <Button
          loading={isSending}
          disabled={kind === 'pasted' ? text.trim() === '' : unitIds.length === 0}
          onClick={() => onTry(rule[kind])}
        >
          {t('preview')}
        </Button>
      </div>
    </>
  )
}
