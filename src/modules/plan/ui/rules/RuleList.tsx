// The rules in their order, each with its light, its words and its condition; numbers and words may be changed.
import { Input, InputNumber } from 'antd'
import type { LightRule } from '#rules/light.ts'
import { LightMark } from '#web/kit/LightMark.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { boundWords, conditionWords } from '../supervision/rule-words.ts'
import styles from './Rules.module.css'
import { ruleTexts } from './texts.ts'
import { thresholdsOf, withThreshold } from './thresholds.ts'

interface Props {
  rules: readonly LightRule[]
  /** As they are in force, to show what is changed. */
  present: readonly LightRule[]
  /** Left out where the rules are only read. */
  onChange?: (rules: readonly LightRule[]) => void
}

export const isChanged = (rule: LightRule, present: readonly LightRule[]) =>
  JSON.stringify(rule) !== JSON.stringify(present.find(({ name }) => name === rule.name))

export function RuleList({ rules, present, onChange }: Props) {
  const t = useTexts(ruleTexts)
  const language = useLanguage()
  return (
    <ol className={styles['rules']}>
      {rules.map((rule, index) => (
        <li key={rule.name} data-changed={isChanged(rule, present) || undefined}>
          <span className={styles['no']}>{index + 1}</span>
          <LightMark light={rule.light} />
          {onChange ? (
            <RuleFields
              no={index + 1}
              rule={rule}
              present={present}
              onChange={(next) => onChange(rules.map((one) => (one.name === rule.name ? next : one)))}
            />
          ) : (
            <>
              <b>{rule[language]}</b>
              <span className={styles['soft']}>{conditionWords(rule.when, language)}</span>
            </>
          )}
          {isChanged(rule, present) && <span className={styles['changed']}>{t('changed')}</span>}
        </li>
      ))}
    </ol>
  )
}

interface FieldsProps {
  no: number
  rule: LightRule
  present: readonly LightRule[]
  onChange: (rule: LightRule) => void
}

function RuleFields({ no, rule, present, onChange }: FieldsProps) {
  const t = useTexts(ruleTexts)
  const language = useLanguage()
  const thresholds = thresholdsOf(rule.when)
  return (
    <>
      {isChanged(rule, present) ? <RuleWords no={no} rule={rule} onChange={onChange} /> : <b>{rule[language]}</b>}
      <span className={styles['thresholds']}>
        {thresholds.length === 0 && <span className={styles['soft']}>{conditionWords(rule.when, language)}</span>}
        {thresholds.map((threshold) => {
          const [before, unit] = boundWords(threshold.field, threshold.bound, language)
          return (
            <span key={threshold.path} className={styles['threshold']}>
              {before}
              <InputNumber
                size="small"
                controls={false}
                style={{ width: 64 }}
                aria-label={t('threshold', { no, words: before })}
                value={threshold.value}
                onChange={(value) => typeof value === 'number' && onChange(withThreshold(rule, threshold, value))}
              />
              {unit}
            </span>
          )
        })}
      </span>
    </>
  )
}

/** Where a number has changed, the words may have to follow. */
function RuleWords({ no, rule, onChange }: Omit<FieldsProps, 'present'>) {
  const t = useTexts(ruleTexts)
  return (
    <span className={styles['words']}>
      <Input
        size="small"
        aria-label={t('chinese', { no })}
        lang="zh-CN"
        maxLength={100}
        value={rule.zh}
        onChange={({ target }) => onChange({ ...rule, zh: target.value })}
      />
      <Input
        size="small"
        aria-label={t('english', { no })}
        lang="en"
        maxLength={200}
        value={rule.en}
        onChange={({ target }) => onChange({ ...rule, en: target.value })}
      />
    </span>
  )
}
