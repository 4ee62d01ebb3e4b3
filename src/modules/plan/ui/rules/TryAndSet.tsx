// Changed rules are tried out on the lights of today, and set from a day on with a reason.
import { App, Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { LightRule } from '#rules/light.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  forecastLights,
  listParts,
  previewLightRules,
  readBoard,
  readBreakdown,
  readLightRules,
  setLightRules,
} from '../../contract.ts'
import { RuleEffect } from './RuleEffect.tsx'
import { isChanged } from './RuleList.tsx'
import styles from './Rules.module.css'
import { ruleTexts } from './texts.ts'

interface Props {
  planId: string
  rules: readonly LightRule[]
  present: readonly LightRule[]
  onDone: () => void
}

const shortest = 2
const lit = [readLightRules, listParts, readBoard, readBreakdown, forecastLights]

export function TryAndSet({ planId, rules, present, onDone }: Props) {
  const t = useTexts(ruleTexts)
  const { today } = useSignedIn()
  const { message } = App.useApp()
  const preview = useCommand(previewLightRules)
  const set = useCommand(setLightRules, lit)
  const [tried, setTried] = useState<{ rules: readonly LightRule[]; effect: Parameters<typeof RuleEffect>[0] }>()
  const [validFrom, setValidFrom] = useState(today)
  const [why, setWhy] = useState('')
  const changed = rules.filter((rule) => isChanged(rule, present)).length
  /** What was tried out is told only while it is what stands there. */
  const effect = tried?.rules === rules ? tried.effect : undefined
  const send = () =>
    set.send({ validFrom, rules: [...rules], why: why.trim() }, () => {
      void message.success(t('isSet', { day: validFrom }))
      onDone()
    })
  return (
    <section className={styles['setting']} aria-label={t('set')}>
      <div className={styles['line']}>
        <span>{t('changes', { count: changed })}</span>
        <Button
          disabled={changed === 0}
          loading={preview.isSending}
          onClick={() => preview.send({ planId, rules: [...rules] }, (found) => setTried({ rules, effect: found }))}
        >
          {t('tryOut')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
      {effect && <RuleEffect {...effect} />}
      {effect && (
        <div className={styles['line']}>
          <span>{t('validFrom')}</span>
          <DatePicker
            aria-label={t('validFrom')}
            allowClear={false}
            value={dayjs(validFrom)}
            minDate={dayjs(today)}
            onChange={(day) => day && setValidFrom(day.format('YYYY-MM-DD'))}
          />
          <Input
            className={styles['why'] ?? ''}
            aria-label={t('why')}
            placeholder={`${t('why')}：${t('whyHint')}`}
            maxLength={500}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Button type="primary" disabled={why.trim().length < shortest} loading={set.isSending} onClick={send}>
            {t('set')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={preview.problem ?? set.problem} />
    </section>
  )
}
