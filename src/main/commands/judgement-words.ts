// A judgement as a person reads it in a terminal, in Chinese.
import { textWidth } from '#kernel/text-width.ts'
import { editionName, type RuleSet } from '#rules/define-programme.ts'
import type { RuleOutcome } from '#rules/explain-rule.ts'
import type { Judgement } from '#rules/judge.ts'
import { tell } from '#rules/measure.ts'
import type { Ink } from './ink.ts'

const signs = { true: '✓', false: '✗', unknown: '？' } as const
const verdicts = { true: '符合', false: '不符合', unknown: '资料不全，暂不能判断' } as const

const paint = (ink: Ink, holds: boolean | 'unknown') =>
  holds === false ? ink.red : holds === 'unknown' ? ink.yellow : (text: string) => text

const ways = { any: '满足其一', all: '须全部满足' } as const

/** A route that is not met does not matter while another one is. */
function ruleLines(outcome: RuleOutcome, ink: Ink, indent: string, isSpare = false): string[] {
  const { holds, says, rules, comparison, title, article } = outcome
  const sentence =
    comparison === 'any' || comparison === 'all' ? `${title[0]}：${ways[comparison]}（${article}）` : says[0]
  const line =
    isSpare && holds !== true ? ink.dim(`${indent}· ${sentence}`) : `${indent}${signs[`${holds}`]} ${sentence}`
  const spare = isSpare || (comparison === 'any' && holds === true)
  return [
    isSpare ? line : paint(ink, holds)(line),
    ...rules.flatMap((one) => ruleLines(one, ink, `${indent}  `, spare)),
  ]
}

const span = ({ from, to }: { from: number; to: number }) => (from === to ? `${from}` : `${from}—${to}`)

function scoreLines({ score }: Judgement, ink: Ink): string[] {
  if (!score) return []
  const lines = score.blocks.flatMap(({ title, from, to, most, parts }) => [
    `  ${title[0]}  ${span({ from, to })} / ${most}`,
    ...parts.map((part) => {
      const found = part.foundWords[0] && `${part.foundWords[0]}，`
      return ink.dim(`    ${part.title[0]}：${found}${part.reason[0]}，${span(part)} 分`)
    }),
  ])
  return ['', ink.bold(`得分  ${span(score)} / ${score.most}`), ...lines]
}

function paymentLines({ payment }: Judgement, ink: Ink): string[] {
  if (!payment) return []
  const [amount] = payment.amount === null ? ['资料不全'] : tell(payment.amount, '万元')
  const slices = payment.slices
    .filter(({ share }) => share > 0)
    .map(
      ({ above, share, rate, pays }) =>
        `  ${tell(above, '万元')[0]}以上 ${tell(share, '万元')[0]} × ${tell(rate, '%')[0]} = ${tell(pays, '万元')[0]}`,
    )
  return ['', ink.bold(`${payment.title[0]}  ${amount}`), ...slices]
}

export function judgementInWords(set: RuleSet, judgement: Judgement, ink: Ink): string {
  const { title, edition, on, holds, passes } = judgement
  const rules = [...judgement.rules, ...(passes ? [passes] : [])]
  const caveats = (set.caveats ?? []).map(([zh]) => ink.dim(`  ${zh}`))
  return [
    ink.bold(`${title[0]}  ${verdicts[`${holds}`]}`),
    ink.dim(`${edition}  ${set.basis.join('、')}  按 ${on} 的规定`),
    '',
    ...rules.flatMap((rule) => ruleLines(rule, ink, '')),
    ...scoreLines(judgement, ink),
    ...paymentLines(judgement, ink),
    ...(caveats.length > 0 ? ['', ink.dim('说明'), ...caveats] : []),
  ].join('\n')
}

const neededOf = ({ parameters }: RuleSet) =>
  Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'announced' ? [{ name, label: parameter.label, reads: parameter.reads }] : [],
  )

export function listOfEditions(sets: readonly RuleSet[], json: boolean, ink: Ink): string {
  if (json)
    return JSON.stringify(
      sets.map((set) => ({
        name: editionName(set),
        title: { zh: set.title[0], en: set.title[1] },
        inForce: set.inForce,
        basis: set.basis,
        call: neededOf(set).map(({ name, label, reads }) => ({ name, label: { zh: label[0], en: label[1] }, reads })),
      })),
    )
  const widest = Math.max(...sets.map((set) => textWidth(editionName(set))))
  return sets
    .flatMap((set) => {
      const name = editionName(set)
      const [from, to] = set.inForce
      const needed = neededOf(set).map((one) => `${one.name}（${one.label[0]}）`)
      return [
        `${ink.bold(name)}${' '.repeat(widest - textWidth(name) + 2)}${set.title[0]}  ${from} — ${to ?? ''}`,
        ...(needed.length > 0 ? [ink.dim(`${' '.repeat(widest + 2)}通知须给出：${needed.join('、')}`)] : []),
      ]
    })
    .join('\n')
}
