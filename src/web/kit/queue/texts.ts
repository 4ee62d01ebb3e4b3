// Words of the queue.
import { defineTexts } from '#web/language/define-texts.ts'

export const queueTexts = defineTexts('kit.queue', {
  overdue: ['已逾期', 'Overdue'],
  week: ['一周内', 'This week'],
  later: ['以后', 'Later'],
  next: ['下一项', 'Next'],
  previous: ['上一项', 'Previous'],
  open: ['办理这一项', 'Deal with it'],
  choose: [
    '点一行，或按 j、k 选择，按回车办理。办完自动到下一项；填写时 Ctrl+回车 提交，Esc 回到列表。',
    'Click a line, or choose with j and k and press Enter. Done, it goes on to the next; Ctrl+Enter submits, Esc returns to the list.',
  ],
  back: ['回到列表', 'Back to the list'],
  all: ['全部', 'All'],
})
