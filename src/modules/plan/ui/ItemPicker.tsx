// Systems and items as one field, where a phone has no room for the tree.
import { Select } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './ItemPicker.module.css'
import type { TreeChoice } from './PlanTree.tsx'
import { planTexts } from './texts.ts'

export function ItemPicker({ plan, system, itemId, onChoose }: TreeChoice) {
  const t = useTexts(planTexts)
  const options = plan.systems.map(({ name, items }) => ({
    label: name ?? t('noSystem'),
    options: [
      ...(name === null ? [] : [{ value: `system ${name}`, label: name }]),
      ...items.map(({ id, no, title, commitments }) => ({
        value: `item ${id}`,
        label: `${no} ${title ?? ''}（${commitments}）`,
      })),
    ],
  }))
  const value = itemId !== undefined ? `item ${itemId}` : system !== undefined ? `system ${system}` : null
  return (
    <Select
      allowClear
      className={styles['picker'] ?? ''}
      aria-label={t('tree')}
      placeholder={t('tree')}
      value={value}
      options={options}
      onChange={(next: string | null | undefined) => {
        const [kind, ...rest] = (next ?? '').split(' ')
        const chosen = rest.join(' ')
        onChoose({ system: kind === 'system' ? chosen : undefined, itemId: kind === 'item' ? chosen : undefined })
      }}
    />
  )
}
