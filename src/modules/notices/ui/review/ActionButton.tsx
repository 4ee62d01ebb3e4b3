// A small action of the row at hand, with its key.
import { Button, Tooltip } from 'antd'

interface Props {
  label: string
  shortcut?: string
  onClick: () => void
  isPrimary?: boolean
  /** Why it cannot be done now. */
  impossible?: string | undefined
}

export function ActionButton({ label, shortcut, onClick, isPrimary = false, impossible }: Props) {
  const button = (
    <Button size="small" type={isPrimary ? 'primary' : 'default'} disabled={impossible !== undefined} onClick={onClick}>
      {label}
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </Button>
  )
  return impossible === undefined ? button : <Tooltip title={impossible}>{button}</Tooltip>
}
