// Marks every page that counts generated entries.
import { Tooltip } from 'antd'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { registerTexts } from './texts.ts'

/** Without a count it marks one entry. */
export function Demonstration({ count }: { count?: number }) {
  const t = useTexts(registerTexts)
  if (count === 0) return null
  return (
    <Tooltip title={t('demonstrationHint')}>
      <span>
        <StatusTag tone="wait">
          {count === undefined ? t('demonstrationData') : t('demonstration', { count: number(count) })}
        </StatusTag>
      </span>
    </Tooltip>
  )
}
