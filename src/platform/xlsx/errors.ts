// Why a workbook is not read.
import { defineErrors } from '#kernel/refusal.ts'

export const workbookErrors = defineErrors({
  'workbook-too-large': {
    kind: 'invalid',
    zh: '工作表“{sheet}”有 {cells} 个单元格，超过上限 {limit} 个。请删去末尾带格式的空行空列后重新保存。',
    en: 'Sheet “{sheet}” has {cells} cells, over the limit of {limit}. Delete the formatted empty rows and columns at its end and save again.',
  },
  'formula-without-value': {
    kind: 'invalid',
    zh: '工作表“{sheet}”的 {address} 是公式，文件里没有保存计算结果。请用 Excel 或 WPS 打开、保存后再上传。',
    en: 'Cell {address} of sheet “{sheet}” is a formula and the file holds no result for it. Open and save it in Excel or WPS, then upload it.',
  },
  'workbook-damaged': {
    kind: 'invalid',
    zh: '表格文件已损坏，无法读取。请用 Excel 或 WPS 打开、另存为 xlsx 后再上传。',
    en: 'The workbook is damaged. Open it in Excel or WPS, save it as xlsx and upload the copy.',
  },
})
