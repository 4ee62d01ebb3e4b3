// One request in a side panel.
import { Drawer } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import type { PartRequest } from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { RequestDecision } from './RequestDecision.tsx'

interface Props {
  request: PartRequest | undefined
  onDone: () => void
  onClose: () => void
}

export function RequestDrawer({ request, onDone, onClose }: Props) {
  const t = useTexts(supervisionTexts)
  return (
    <Drawer
      open={request !== undefined}
      onClose={onClose}
      size={520}
      title={request && `${request.partNo} ${t(`request.${request.kind}`)}`}
    >
      {request && <RequestDecision key={request.id} request={request} onDone={onDone} />}
    </Drawer>
  )
}
