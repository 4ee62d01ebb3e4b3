// Words of the lists of a plan.
import { defineTexts } from '#web/language/define-texts.ts'

export const listTexts = defineTexts('plan.lists', {
  no: ['序号', 'No.'],
  commitment: ['任务', 'Commitment'],
  editHint: ['点击单元格即可修改，回车保存，Esc 取消', 'Click a cell to change it; Enter saves, Esc cancels'],
  edit: ['修改{column}', 'Change {column}'],
  empty: ['清单还是空的', 'The list is empty'],
  emptyNext: ['用“列入任务”从计划中挑选，或用“加一行”手工填写。', 'Add commitments of the plan, or a row of your own.'],
  emptyToRead: ['督办人员列入任务后，会显示在这里。', 'Rows will be shown here once a supervisor has added them.'],
  addCommitment: ['列入任务', 'Add a commitment'],
  addRow: ['加一行', 'Add a row'],
  addTitle: ['把任务列入清单', 'Add a commitment to the list'],
  addSearch: ['输入任务中的词、拼音首字母或序号', 'Words, pinyin initials or the number of a commitment'],
  add: ['列入', 'Add'],
  up: ['上移', 'Move up'],
  down: ['下移', 'Move down'],
  remove: ['移出', 'Remove'],
  removeTitle: ['移出清单', 'Remove from the list'],
  removeConsequence: [
    '“{words}”不再列入这张清单；任务本身仍在计划中。',
    '“{words}” leaves this list; the commitment stays in the plan.',
  ],
  actions: ['操作', 'Actions'],
  rows: ['共 {count} 行', '{count} rows', '1 row'],
})
