// Moving a commitment to another item of the notice.
import { Modal, Select } from 'antd'
import { useEffect, useState } from 'react'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { Proposal, ReviewItem } from '../../contract.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  proposal: Proposal | undefined
  items: readonly ReviewItem[]
  onMove: (proposal: Proposal, itemId: string) => void
  onClose: () => void
}

export function MoveDialog({ proposal, items, onMove, onClose }: Props) {
  const t = useTexts(reviewTexts)
  const kit = useTexts(kitTexts)
  const [itemId, setItemId] = useState<string>()
  useEffect(() => setItemId(proposal?.itemId), [proposal])
  return (
    <Modal
      open={proposal !== undefined}
      title={t('moveTitle')}
      okText={t('move')}
      cancelText={kit('cancel')}
      okButtonProps={{ disabled: itemId === undefined || itemId === proposal?.itemId }}
      onOk={() => proposal && itemId && onMove(proposal, itemId)}
      onCancel={onClose}
    >
      <Select
        autoFocus
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('moveTitle')}
        style={{ width: '100%' }}
        value={itemId ?? null}
        onChange={(next) => setItemId(next ?? undefined)}
        options={items.map(({ id, no, title }) => ({ value: id, label: `${no} ${title ?? ''}` }))}
      />
    </Modal>
  )
}
