// The values of a form as the trail tells them: 高新区营业收入 1,234.5 亿元.
import type { FormAnswer } from '../contract.ts'
import { getIndicator } from '../get-indicator.ts'

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 15 })

export const valuesInWords = (answers: readonly Pick<FormAnswer, 'indicator' | 'value'>[]): string[] =>
  answers.map(({ indicator, value }) => {
    const { title, unit } = getIndicator(indicator)
    return `${title[0]} ${value === null ? '无' : `${digits.format(value)} ${unit}`}`
  })
