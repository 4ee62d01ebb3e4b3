// Counts registered contracts of a stretch of days in one pass: by every grouping the yearly tables ask for.
import { sql } from 'kysely'
import type { Download } from '#kernel/endpoint.ts'
import { placePrefix } from '#kernel/region.ts'
import type { Context } from '#platform/work/context.ts'
import { type Column, writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { demand } from '#rules/allow.ts'
import { inUnit } from '#rules/field-words.ts'
import { type ContractStatistics, type Grouping, groupings, groupingTitles, groupWords } from '../contract.ts'
import { registerPermissions } from '../permissions.ts'

interface Asked {
  from: string
  to: string
  region?: string | undefined
}

interface Counted {
  by: number
  key: string | null
  count: number
  amount: number
  technicalAmount: number
  demonstration: number
}

const keys = sql.raw(`
  facts ->> 'category' as category, facts ->> 'field' as field, facts ->> 'property' as property,
  facts ->> 'sellerKind' as "sellerKind", facts ->> 'buyerKind' as "buyerKind",
  case when region like '51%' then case when facts ->> 'buyerRegion' like '51%' then 'within' else 'out' end
    else case when facts ->> 'buyerRegion' like '51%' then 'in' else 'elsewhere' end end as direction,
  case when region like '51%' then left(region, 4) || '00' else left(region, 2) || '0000' end as city,
  to_char(happened_on, 'YYYY-MM') as month`)

const names = sql.raw(groupings.map((name) => `"${name}"`).join(', '))
const sets = sql.raw(['()', ...groupings.map((name) => `("${name}")`)].join(', '))
/** A digit for each grouping, 0 for the one a row is counted by. */
const bits = sql.raw(`grouping(${groupings.map((name) => `"${name}"`).join(', ')})::bit(${groupings.length})::text`)

async function count(ctx: Context, { from, to, region }: Asked): Promise<Counted[]> {
  const inside = region === undefined ? sql`` : sql`and region like ${`${placePrefix(region)}%`}`
  const { rows } = await sql<{ bits: string } & Record<Grouping, string | null> & Omit<Counted, 'by' | 'key'>>`
    with contract as (
      select amount, (facts ->> 'technicalAmount')::bigint as technical, is_demonstration, ${keys} from entry
      where authority = ${ctx.authority} and register = 'technology-contract' and status <> 'cancelled'
        and happened_on between ${from}::date and ${to}::date ${inside})
    select ${bits} as bits, ${names}, count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount,
      coalesce(sum(technical), 0)::bigint as "technicalAmount",
      (count(*) filter (where is_demonstration))::int as demonstration
    from contract group by grouping sets (${sets})`.execute(ctx.sql)
  return rows.map(({ bits: flags, count: contracts, amount, technicalAmount, demonstration, ...values }) => {
    const by = flags.indexOf('0')
    const name = groupings[by]
    return {
      by,
      key: name === undefined ? null : values[name],
      count: contracts,
      amount,
      technicalAmount,
      demonstration,
    }
  })
}

const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

const none = { count: 0, amount: 0, technicalAmount: 0 }
const figuresOf = (rows: readonly Counted[]) => {
  const total = rows.find(({ by }) => by < 0)
  return total ? { count: total.count, amount: total.amount, technicalAmount: total.technicalAmount } : none
}

/** Cancelled registrations do not count; the day is that of registration. */
export async function getContractStatistics(ctx: Context, asked: Asked): Promise<ContractStatistics> {
  demand(registerPermissions, ctx.actor, 'read')
  const rows = await count(ctx, asked)
  const earlier = await count(ctx, { ...asked, from: yearBefore(asked.from), to: yearBefore(asked.to) })
  return {
    from: asked.from,
    to: asked.to,
    total: figuresOf(rows),
    before: figuresOf(earlier),
    groups: rows
      .filter(({ by }) => by >= 0)
      .map(({ by, key, count: contracts, amount, technicalAmount }) => ({
        by: groupings[by] as Grouping,
        key: key ?? '',
        count: contracts,
        amount,
        technicalAmount,
      }))
      .sort((a, b) => (a.by === 'month' ? a.key.localeCompare(b.key) : b.amount - a.amount)),
    demonstration: rows.find(({ by }) => by < 0)?.demonstration ?? 0,
  }
}

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function exportContractStatistics(ctx: Context, asked: Asked): Promise<Download> {
  const { total, groups, demonstration } = await getContractStatistics(ctx, asked)
  const mark = demonstration > 0 ? '（含演示数据）' : ''
  const columns: Column[] = [
    { header: '分组', width: 28 },
    { header: '合同数（项）', type: 'number', width: 14 },
    { header: '成交额（万元）', type: 'number', format: '#,##0.00', width: 18 },
    { header: '技术交易额（万元）', type: 'number', format: '#,##0.00', width: 20 },
  ]
  const cells = (name: string, { count: contracts, amount, technicalAmount }: typeof none) => [
    name,
    contracts,
    inUnit(amount, '万元'),
    inUnit(technicalAmount, '万元'),
  ]
  const content = await writeWorkbook(
    groupings.map((by) => ({
      name: groupingTitles[by][0],
      title: `技术合同统计${mark} ${asked.from} 至 ${asked.to} ${groupingTitles[by][0]}`,
      columns,
      rows: [
        ...groups.filter((group) => group.by === by).map((group) => cells(groupWords(by, group.key, 'zh'), group)),
        cells('合计', total),
      ],
    })),
  )
  return { name: `技术合同统计${asked.from}至${asked.to}.xlsx`, mediaType, content }
}
