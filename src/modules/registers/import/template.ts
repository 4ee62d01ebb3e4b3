// The workbook people fill in: a column for every field, its choices as a list, and a sheet that explains each.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Download } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { type Column, writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { demand } from '#rules/allow.ts'
import type { Field } from '#rules/field.ts'
import { headingOf } from '#rules/field-words.ts'
import { importableFields } from '../contract/importable.ts'
import { getRegister } from '../get-register.ts'
import { registerPermissions } from '../permissions.ts'
import { loadRun } from './runs.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const choicesOf = (field: Field): readonly string[] | undefined => {
  if (field.kind === 'yes-no') return ['是', '否']
  return field.kind === 'choice' ? Object.values(field.choices).map(([label]) => label) : undefined
}

export async function exportTemplate(ctx: Context, { register: id }: { register: string }): Promise<Download> {
  demand(registerPermissions, ctx.actor, 'read')
  const register = getRegister(id)
  const fields = importableFields(register, ctx.clock.today()).filter(([name]) => isAsked(name, ctx.clock.today()))
  const columns = fields.map(([, field]): Column => {
    const choices = choicesOf(field)
    return {
      header: headingOf(field),
      width: Math.max(14, headingOf(field).length * 2 + 4),
      type: field.kind === 'day' ? 'day' : field.kind === 'money' || field.kind === 'number' ? 'number' : 'text',
      ...(choices && { choices }),
    }
  })
  const content = await writeWorkbook([
    { name: register.title[0], columns, rows: [] },
    {
      name: '填表说明',
      columns: [
        { header: '列', width: 26 },
        { header: '要求', width: 10 },
        { header: '填写方法', width: 70 },
      ],
      rows: fields.map(([, field]) => [headingOf(field), required(field), how(field)]),
    },
  ])
  return { name: `${register.title[0]}导入模板.xlsx`, mediaType, content }
}

/** Of figures by year the last three whole years. */
function isAsked(name: string, today: DateOnly): boolean {
  const [, year] = name.split('.')
  const back = Number(today.slice(0, 4)) - Number(year)
  return year === undefined || (back >= 1 && back <= 3)
}

const required = (field: Field) => (field.optional ? '选填' : field.shownWhen ? '按情形' : '必填')

const ways: Partial<Record<Field['kind'], string>> = {
  day: '日期，如 2022-10-17',
  uscc: '18 位统一社会信用代码，单元格设为文本格式',
  'person-id': '18 位身份证号，单元格设为文本格式',
  region: '行政区划代码，或“成都市武侯区”“成都高新区”这样的名称',
  unit: '单位全称或简称',
  choices: '可填多项，用顿号分开',
  'yes-no': '是或否',
}

function how(field: Field): string {
  const choices =
    'choices' in field
      ? `可填：${Object.values(field.choices)
          .map(([label]) => label)
          .join('、')}`
      : ''
  return [field.hint?.[0], ways[field.kind], choices, field.basis && `依据 ${field.basis}`].filter(Boolean).join('；')
}

const kinds = { problem: '问题', question: '待确认', warning: '提示' }

/** Every finding by row and column, to be worked through beside the table. */
export async function exportFindings(ctx: Context, { importId }: { importId: string }): Promise<Download> {
  demand(registerPermissions, ctx.actor, 'read')
  const { fileName, problems } = await loadRun(ctx, importId)
  const content = await writeWorkbook([
    {
      name: '检查结果',
      title: `${fileName} 检查结果`,
      columns: [
        { header: '行', type: 'number', width: 8 },
        { header: '列', width: 22 },
        { header: '性质', width: 8 },
        { header: '内容', width: 30 },
        { header: '说明', width: 80 },
      ],
      rows: problems
        .toSorted((a, b) => a.row - b.row)
        .map(({ row, column, kind, value, message }) => [row, column, kinds[kind], value, message]),
    },
  ])
  return { name: `${fileName.replace(/\.\w+$/, '')}检查结果.xlsx`, mediaType, content }
}
