// A deadline: a day, or every year.
import { Checkbox, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useTexts } from '#web/language/define-texts.ts'
import { factsTexts } from './facts-texts.ts'

interface Props {
  id?: string
  /** `2022-12-31`, `yearly`, or empty. */
  value?: string
  onChange?: (iso: string) => void
}

export function DeadlineField({ id, value = '', onChange }: Props) {
  const t = useTexts(factsTexts)
  const isYearly = value === 'yearly'
  return (
    <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
      <DatePicker
        {...(id !== undefined && { id })}
        style={{ flex: 1 }}
        disabled={isYearly}
        value={value === '' || isYearly ? null : dayjs(value)}
        onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : '')}
      />
      <Checkbox checked={isYearly} onChange={({ target }) => onChange?.(target.checked ? 'yearly' : '')}>
        {t('yearly')}
      </Checkbox>
    </span>
  )
}
