// The parameters of an edition with what applies now, by which article, and a control for another value.
import { Button } from 'antd'
import { inLanguage } from '#rules/field-words.ts'
import { parameterWords } from '#rules/parameter-words.ts'
import { FieldControl } from '#web/kit/form/FieldControl.tsx'
import { keptValue, parameterField, shownValue } from '#web/kit/form/parameter-field.ts'
import { TableControl } from '#web/kit/form/TableControl.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { TrialParameter } from '../../contract.ts'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

interface Props {
  parameters: readonly TrialParameter[]
  /** By name, only what was changed. */
  changed: Readonly<Record<string, unknown>>
  onChange: (changed: Record<string, unknown>) => void
  onRun: () => void
  isRunning: boolean
}

export function ParameterRows({ parameters, changed, onChange, onRun, isRunning }: Props) {
  const t = useTexts(tryOutTexts)
  const count = Object.keys(changed).length
  const change = (name: string, value: unknown) => {
    const { [name]: _, ...others } = changed
    onChange(value === undefined ? others : { ...others, [name]: value })
  }
  return (
    <section>
      <h2>{t('parameters')}</h2>
      <table className={styles['parameters']}>
        <thead>
          <tr>
            <th scope="col">{t('parameter')}</th>
            <th scope="col">{t('current')}</th>
            <th scope="col">{t('instead')}</th>
            <th scope="col">{t('basis')}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <Row
              key={parameter.name}
              parameter={parameter}
              value={changed[parameter.name]}
              onChange={(value) => change(parameter.name, value)}
            />
          ))}
        </tbody>
      </table>
      <div className={styles['acts']}>
        <Button type="primary" disabled={count === 0} loading={isRunning} onClick={onRun}>
          {t('run')}
        </Button>
        <Button disabled={count === 0} onClick={() => onChange({})}>
          {t('reset')}
        </Button>
      </div>
    </section>
  )
}

interface RowProps {
  parameter: TrialParameter
  value: unknown
  onChange: (value: unknown) => void
}

function Row({ parameter, value, onChange }: RowProps) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  const { name, label, unit, basis, value: current } = parameter
  const field = parameterField({ ...parameter, label: [label.zh, label.en] })
  const words = inLanguage(field.label, language)
  const shared = {
    id: `parameter-${name}`,
    name,
    label: words,
    'aria-label': `${t('instead')} ${words}`,
    value: shownValue(parameter, value),
    onChange: (next: ReturnType<typeof shownValue>) => onChange(keptValue(parameter, next)),
    onLeave: () => undefined,
  }
  const isUnannounced = current === null
  return (
    <tr data-changed={value !== undefined || undefined}>
      <th scope="row">{label[language]}</th>
      <td data-label={t('current')}>
        {isUnannounced ? (
          <span title={t('announcedHint')}>{t('notAnnounced')}</span>
        ) : (
          <span lang="zh-CN">{parameterWords({ unit }, current)}</span>
        )}
      </td>
      <td data-label={t('instead')}>
        {field.kind === 'table' ? (
          <TableControl {...shared} field={field} problems={new Map()} />
        ) : (
          <FieldControl {...shared} field={field} />
        )}
      </td>
      <td data-label={t('basis')} lang="zh-CN" className={styles['basis']}>
        {basis}
      </td>
    </tr>
  )
}
