// Takes the list out of the system exactly as it is shown.
import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { save } from '#web/api/call.ts'
import { asProblem } from '#web/api/problem.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { type EntryListQuery, exportEntries } from '../contract.ts'
import { registerTexts } from './texts.ts'

export function ExportEntries({ query }: { query: EntryListQuery & { register: string } }) {
  const t = useTexts(registerTexts)
  const { message } = App.useApp()
  const [isSaving, setSaving] = useState(false)
  const start = (format: 'xlsx' | 'csv') => {
    setSaving(true)
    save(exportEntries, { ...query, format })
      .catch((error) => void message.error(asProblem(error).message, 8))
      .finally(() => setSaving(false))
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: t('exportXlsx'), onClick: () => start('xlsx') },
          { key: 'csv', label: t('exportCsv'), onClick: () => start('csv') },
        ],
      }}
    >
      <Button loading={isSaving}>{t('export')}</Button>
    </Dropdown>
  )
}
