// One row of a list: its cells, each changed in place, and its way up, down and out.

import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ListEntry, PlanList } from '../contract.ts'
import { commitmentAddress } from './addresses.ts'
import { EditableCell } from './EditableCell.tsx'
import styles from './ListTab.module.css'
import { listTexts } from './list-texts.ts'

interface Props {
  entry: ListEntry
  /** Counted from 1. */
  place: number
  isLast: boolean
  columns: PlanList['columns']
  mayEdit: boolean
  onEdit: (cells: Record<string, string>) => void
  onMove: (position: number) => void
  onRemove: () => void
}

export function ListRow({ entry, place, isLast, columns, mayEdit, onEdit, onMove, onRemove }: Props) {
  const t = useTexts(listTexts)
  return (
    <tr>
      <td data-label={t('no')}>
        {place}
        {entry.commitmentId !== null && (
          <AddressLink className={styles['commitment'] ?? ''} to={commitmentAddress(entry.commitmentId)}>
            {entry.commitmentNo}
          </AddressLink>
        )}
      </td>
      {columns.map(({ key, title }) => (
        <td key={key} data-label={title} className={styles['cell']} lang="zh-CN">
          <EditableCell
            label={t('edit', { column: title })}
            value={entry.cells[key] ?? ''}
            mayEdit={mayEdit}
            onSave={(value) => onEdit({ [key]: value })}
          />
        </td>
      ))}
      {mayEdit && (
        <td className={styles['rowActions']}>
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined />}
            aria-label={t('up')}
            title={t('up')}
            disabled={place === 1}
            onClick={() => onMove(place - 1)}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined />}
            aria-label={t('down')}
            title={t('down')}
            disabled={isLast}
            onClick={() => onMove(place + 1)}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t('remove')}
            title={t('remove')}
            onClick={onRemove}
          />
        </td>
      )}
    </tr>
  )
}
