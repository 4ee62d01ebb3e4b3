// docs/generated/programmes.md: every programme and limit with its stages, rules, parameters and what is uncertain.
import { limits } from '#policy/limits.ts'
import { programmes } from '#policy/programmes.ts'
import type { Parameter, Sourced } from '#rules/dated.ts'
import { type Edition, editionName, type RuleSet, sourceOf } from '#rules/define-programme.ts'
import type { Words } from '#rules/field.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { type Comparison, tell, tellNeeded } from '#rules/measure.ts'
import type { Rule } from '#rules/rule.ts'
import type { Part } from '#rules/score.ts'
import { type Clock, partyTitles, stageTitles } from '#rules/stage.ts'

type Table = (head: readonly string[], rows: readonly string[][]) => string

const marks = { official: '文件', reported: '报道', unsure: '待核实' } as const
const units = { 'working-day': '个工作日', day: '日', month: '个月' } as const
const both = ([zh, en]: Words) => `${zh} / ${en}`

const clockText = (clock: Clock | undefined) =>
  clock ? `${clock.length} ${units[clock.unit]}（${clock.basis}，${marks[clock.mark]}）` : ''

function valueText(value: Sourced['value'], unit: string): string {
  if (typeof value === 'object') return JSON.stringify(value)
  return tell(value, unit)[0]
}

const sourcedText = (set: RuleSet, { value, basis, mark, from, note }: Sourced, unit: string) =>
  `${from ? `${from} 起 ` : ''}${valueText(value, unit)}（${sourceOf(set, basis)}，${marks[mark]}${note ? `；${note}` : ''}）`

function parameterRow(set: RuleSet, [name, parameter]: [string, Parameter]): string[] {
  const unit = parameter.unit ?? ''
  if (parameter.kind === 'dated')
    return [
      `\`${name}\``,
      both(parameter.label),
      parameter.values.map((one) => sourcedText(set, one, unit)).join('；'),
      parameter.adjustable ? '通知可另定' : '',
    ]
  const seen = (parameter.seen ?? []).map((one) => sourcedText(set, one, unit)).join('；')
  return [`\`${name}\``, both(parameter.label), `没有默认值：${parameter.reason}`, seen && `见于 ${seen}`]
}

const onFacts = '按事实计算'

function neededText(rule: Rule, set: RuleSet): string {
  if ('rules' in rule) return rule.kind === 'any' ? '满足下列之一' : '满足下列全部'
  const parameter = rule.boundParameter === null ? undefined : set.parameters[rule.boundParameter]
  const named = parameter ? `${words(rule.comparison)}\`${rule.boundParameter}\`` : ''
  if (named) return named
  if (rule.kind === 'score') return `${words(rule.comparison)}${rule.part ? '0 分' : onFacts}`
  if (rule.bound === null) return `${words(rule.comparison)}${onFacts}`
  const fields = fieldsOfForm(set.form)
  const choices = Object.assign({}, ...rule.looksAt.map((name) => choicesOf(fields[name])))
  return tellNeeded(rule.comparison, rule.bound, rule.unit, choices)[0]
}

const choicesOf = (field: object | undefined) => (field && 'choices' in field ? field.choices : {})
const words = (comparison: Comparison) => (comparison === 'is' ? '' : tellNeeded(comparison, '')[0])

function ruleRows(rules: readonly Rule[], set: RuleSet, indent = ''): string[][] {
  return rules.flatMap((rule) => [
    [`${indent}\`${rule.id}\``, both(rule.title), neededText(rule, set), sourceOf(set, rule.basis)],
    ...('rules' in rule ? ruleRows(rule.rules, set, `${indent}– `) : []),
  ])
}

const pointsText = ({ from, to }: { from: number; to: number }) => (from === to ? `${from}` : `${from}—${to}`)

function bandsText(part: Part): string {
  if (part.kind === 'banded')
    return part.bands
      .map(
        ({ bound, includesBound, points }) =>
          `${includesBound ? '≥' : '>'}${tell(bound, part.unit)[0]}：${pointsText(points)}`,
      )
      .join('；')
  if (part.kind === 'graded')
    return Object.entries(part.grades)
      .map(([grade, points]) => `${grade}：${pointsText(points)}`)
      .join('；')
  if (part.kind === 'best') return part.parts.map((one) => `${one.title[0]}（${bandsText(one)}）`).join(' 或 ')
  return `0—${part.most} 由专家评定`
}

function scorePart(set: RuleSet, table: Table): string {
  if (!set.score) return ''
  const rows = set.score.flatMap(({ title, most, parts }) =>
    parts.map((part) => [
      `${title[0]} ${most}`,
      both(part.title),
      `${part.most}`,
      bandsText(part),
      sourceOf(set, part.basis),
    ]),
  )
  return `\n\n${table(['block', 'part', 'most', 'points', 'basis'], rows)}`
}

function stagesPart({ stages }: Edition, table: Table): string {
  const rows = stages.map((stage) => [
    both(stageTitles[stage.stage]),
    [stage.by, ...(stage.with ?? [])].map((party) => partyTitles[party][0]).join('、'),
    stage.yearlyBy ? `每年 ${stage.yearlyBy} 前` : clockText(stage.clock),
    (stage.yields ?? []).map(([zh]) => zh).join('、'),
    stage.says?.[0] ?? '',
  ])
  return table(['stage', 'who', 'clock', 'papers', ''], rows)
}

function head(set: RuleSet): string {
  const [from, to] = set.inForce
  return [
    `## ${set.title[0]} · \`${editionName(set)}\``,
    `${set.title[1]}. ${from} — ${to ?? ''} · ${set.basis.join('、')}`,
  ].join('\n\n')
}

function editionFacts(edition: Edition): string {
  const { serves, endorsedBy, produces, validFor, writes, moves, money, review, sideways } = edition
  const lines = [
    `serves items ${serves.join(', ')} · produces ${produces}${moves ? ` · moves \`${moves.indicator}\` by ${moves.by}` : ''}`,
    endorsedBy === 'host' && 'endorsed by the host itself',
    validFor && `valid ${validFor.years ?? '∞'} years（${sourceOf(edition, validFor.basis)}，${marks[validFor.mark]}）`,
    writes &&
      `writes \`${writes.register}\`: ${Object.entries(writes.sets)
        .map(([name, value]) => `${name} = ${value}`)
        .join(', ')}`,
    money && `money: ${money.way}（${money.basis}）`,
    review &&
      `review: ${review.ways.map(({ way, least, mark, drawn, blind }) => `${way} ≥ ${least}${drawn ? ', drawn by lot' : ''}, ${blind.replace('-', ' ')}（${marks[mark]}）`).join(', ')}`,
    sideways.appeal && `appeal: ${clockText(sideways.appeal.clock)}`,
    sideways.revocation && `revocation: ${sideways.revocation.grounds.map(([zh]) => zh).join('；')}`,
  ]
  return lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n')
}

function page(set: RuleSet, table: Table): string {
  const rules = set.passes ? [...set.eligibility, set.passes] : set.eligibility
  const parameters = Object.entries(set.parameters).map((entry) => parameterRow(set, entry))
  const caveats = (set.caveats ?? []).map(([zh]) => `- ${zh}`).join('\n')
  return [
    head(set),
    'stages' in set ? editionFacts(set as Edition) : '',
    'stages' in set ? stagesPart(set as Edition, table) : '',
    `${table(['rule', 'looks at', 'needed', 'basis'], ruleRows(rules, set))}${scorePart(set, table)}`,
    parameters.length > 0 ? table(['parameter', '', 'value', ''], parameters) : '',
    caveats && `Uncertain:\n\n${caveats}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

export function programmePages(table: Table): string {
  const pages = [...programmes.all, ...limits.all].map((set) => page(set, table))
  return `# Programmes\n\nGenerated from the editions in \`src/policy\`. 文件 = read in the document, 报道 = reported, 待核实 = from memory. Money is kept in fen; a parameter named here may be replaced in a what-if.\n\n${pages.join('\n\n')}\n`
}
