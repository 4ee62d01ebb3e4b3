// Who imports, reviews and confirms a notice.
import { allow } from '#rules/allow.ts'
import type { NoticeState } from './contract.ts'

export const noticePermissions = {
  read: allow(['leader', 'supervisor', 'division-officer', 'bureau-officer']),
  import: allow(['supervisor']),
  review: allow<NoticeState>(['supervisor', 'division-officer'], { states: ['in-review'] }),
  confirm: allow<NoticeState>(['supervisor'], { states: ['in-review'] }),
}
