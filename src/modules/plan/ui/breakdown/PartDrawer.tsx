// One part beside the page: what it is, what may be done with it, its milestones and everything that was said about it.
import { Drawer } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import type { PartNode } from '../../contract.ts'
import styles from './Breakdown.module.css'
import { Milestones } from './Milestones.tsx'
import { PartActions } from './PartActions.tsx'
import { PartFacts } from './PartFacts.tsx'
import { PartPast } from './PartPast.tsx'
import { breakdownTexts } from './texts.ts'

interface Props {
  part: PartNode | undefined
  parts: readonly PartNode[]
  planId: string
  onClose: () => void
}

export function PartDrawer({ part, parts, planId, onClose }: Props) {
  const t = useTexts(breakdownTexts)
  return (
    <Drawer
      open={part !== undefined}
      onClose={onClose}
      size={640}
      title={part && `${part.no} ${part.unit?.name ?? t('noUnit')}`}
    >
      {part && (
        <div key={part.id} className={styles['part']}>
          <p lang="zh-CN">{part.title}</p>
          <PartActions part={part} parts={parts} planId={planId} />
          <PartFacts part={part} />
          <Milestones part={part} />
          <PartPast partId={part.id} planId={planId} />
        </div>
      )}
    </Drawer>
  )
}
