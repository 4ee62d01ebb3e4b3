// One paper of supervision in a side panel.
import { Drawer } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import type { Escalation } from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { EscalationSteps } from './EscalationSteps.tsx'

interface Props {
  paper: Escalation | undefined
  onDone: () => void
  onClose: () => void
}

export function EscalationDrawer({ paper, onDone, onClose }: Props) {
  const t = useTexts(supervisionTexts)
  return (
    <Drawer
      open={paper !== undefined}
      onClose={onClose}
      size={520}
      title={paper && `${t(`step.${paper.step}`)} ${paper.no ?? ''}`}
    >
      {paper && <EscalationSteps key={`${paper.id} ${paper.version}`} paper={paper} onDone={onDone} />}
    </Drawer>
  )
}
