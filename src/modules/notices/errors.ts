// Refusals of the notices module.
import { defineErrors } from '#kernel/refusal.ts'

export const noticeErrors = defineErrors({
  'notice-not-found': {
    kind: 'not-found',
    zh: '没有找到这份文件，可能已被移除，请回到文件列表。',
    en: 'There is no such notice; go back to the list.',
  },
  'import-not-found': {
    kind: 'not-found',
    zh: '没有找到这次导入，请重新上传文件。',
    en: 'There is no such import; upload the file again.',
  },
  'notice-already-imported': {
    kind: 'conflict',
    zh: '这份文件已于 {on} 由{by}导入，标题为《{title}》。可直接打开，或另存副本用于演练。',
    en: 'This file was imported on {on} by {by} as “{title}”. Open it, or import a copy for practice.',
  },
  'proposal-not-found': {
    kind: 'not-found',
    zh: '这条任务已不存在，可能已被合并或拆分，请刷新页面。',
    en: 'This commitment is gone; it may have been merged or split. Reload the page.',
  },
  'sentence-not-found': {
    kind: 'not-found',
    zh: '没有找到这句话，请刷新页面。',
    en: 'There is no such sentence; reload the page.',
  },
  'suspect-not-found': {
    kind: 'not-found',
    zh: '没有找到这处疑点，请刷新页面。',
    en: 'There is no such suspect; reload the page.',
  },
  'span-not-in-sentence': {
    kind: 'invalid',
    zh: '所选文字必须落在同一句话之内，请重新选择。',
    en: 'The selected text must lie within one sentence; select again.',
  },
  'span-empty': {
    kind: 'invalid',
    zh: '没有选中文字，请先在原文中选择一段。',
    en: 'No text is selected; select a passage of the original.',
  },
  'parts-overlap': {
    kind: 'invalid',
    zh: '拆分后的各段互相重叠，请重新选择分界。',
    en: 'The parts overlap; choose the cuts again.',
  },
  'merge-across-sentences': {
    kind: 'invalid',
    zh: '只能合并同一句话里的任务。',
    en: 'Only commitments of one sentence can be merged.',
  },
  'item-not-found': {
    kind: 'not-found',
    zh: '没有找到要移入的条目，请刷新页面。',
    en: 'There is no such item; reload the page.',
  },
  'ledger-not-balanced': {
    kind: 'conflict',
    zh: '还有 {unaccounted} 句没有着落、{undecided} 条任务没有处理，全部处理后才能确认。',
    en: '{unaccounted} sentence(s) are unaccounted for and {undecided} proposal(s) undecided; settle them all first.',
  },
  'step-not-found': {
    kind: 'not-found',
    zh: '没有找到这一步，或它已经撤销。',
    en: 'There is no such step, or it was undone already.',
  },
  'step-overtaken': {
    kind: 'conflict',
    zh: '这一步之后，相同内容又被修改过，请先撤销后面的步骤。',
    en: 'The same content was changed again since; undo the later steps first.',
  },
})
