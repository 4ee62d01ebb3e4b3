// The last submission as a paper: every section as it was handed in, the rules as they were answered, the hash at the end.
import type { Download } from '#kernel/endpoint.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { type Block, heading, paragraph, table } from '#platform/docx/paper.ts'
import type { Context } from '#platform/work/context.ts'
import { placeName } from '#policy/places.ts'
import { type Facts, type FactValue, holds } from '#rules/condition.ts'
import type { Field, Fields, TableField } from '#rules/field.ts'
import { valueWords } from '#rules/field-words.ts'
import { getCase, procedureOf } from './application-rows.ts'
import { applicationErrors } from './errors.ts'
import { getApplication } from './get-application.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const clockTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'medium',
})

/** Refuses `not-submitted`. */
export async function printApplication(ctx: Context, { applicationId }: { applicationId: string }): Promise<Download> {
  const { row } = await getCase(ctx, applicationId)
  const { masked, files } = await getApplication(ctx, { applicationId })
  const snapshot = await ctx.sql
    .selectFrom('application_snapshot')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .orderBy('no', 'desc')
    .executeTakeFirst()
  if (!snapshot) throw applicationErrors.refuse('not-submitted')
  const { edition } = procedureOf(row.edition)
  const { facts, judgement, hash, at, no } = snapshot
  const names = new Map(files.map(({ id, name }) => [id, name]))
  const sections = Object.values(edition.form).filter(({ from }) => from !== 'procedure')
  const rules = [...judgement.rules, ...(judgement.passes ? [judgement.passes] : [])]
  const content = await officialDocument({
    title: `${edition.title[0]}申报书`,
    body: [
      paragraph(`编号：${row.no}`),
      paragraph(`申报：${row.applicant_name}（${row.unit_name}，${row.uscc}）`),
      ...sections.flatMap(({ title, fields }) => [heading(1, title[0]), ...blocksOf(fields, facts, masked)]),
      heading(1, '附件'),
      ...Object.entries(edition.attachments).map(([name, { label }]) =>
        paragraph(
          `${label[0]}：${
            filesIn(facts[name])
              .map((id) => names.get(id) ?? id)
              .join('、') || '无'
          }`,
        ),
      ),
      heading(1, '申报条件自查'),
      ...rules.map(({ says }) => paragraph(says[0])),
      heading(1, '存证'),
      paragraph(`第 ${no} 次提交，${clockTime.format(at)}。内容存证值（SM3）：${hash}`),
    ],
  })
  return { name: `${row.no} ${row.title}.docx`, mediaType, content }
}

const filesIn = (value: FactValue): string[] => (Array.isArray(value) ? value.map(String) : [])

function blocksOf(fields: Fields, facts: Facts, masked: readonly string[]): Block[] {
  const asked = Object.entries(fields).filter(([, { shownWhen }]) => !shownWhen || holds(shownWhen, facts))
  const plain = asked.filter(([, { kind }]) => kind !== 'table')
  const value = (name: string, field: Field) =>
    masked.includes(name) ? '（不公开）' : valueWords(field, facts[name], 'zh', placeName) || '—'
  const rows = plain.map(([name, field]) => [field.label[0], value(name, field)])
  const tables = asked.filter((one): one is [string, TableField] => one[1].kind === 'table')
  return [
    ...(rows.length > 0
      ? [
          table(
            [
              { header: '项目', weight: 1 },
              { header: '内容', weight: 2 },
            ],
            rows,
          ),
        ]
      : []),
    ...tables.map(([name, field]) => tableOf(field, facts[name])),
  ]
}

function tableOf({ label, columns }: TableField, value: FactValue): Block {
  const rows = Array.isArray(value) ? (value as readonly Facts[]) : []
  return table(
    Object.values(columns).map((column) => ({ header: column.label[0] })),
    rows.map((row) =>
      Object.entries(columns).map(([name, column]) => valueWords(column, row[name], 'zh', placeName) || '—'),
    ),
    label[0],
  )
}
