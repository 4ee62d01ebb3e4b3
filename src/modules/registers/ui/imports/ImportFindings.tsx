// What the check found, row by row; questions are answered here.
import { Button, Radio } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { acceptQuestions, type Finding, findingKinds, type ImportRun, readImport } from '../../contract.ts'
import styles from './Imports.module.css'
import { importTexts } from './texts.ts'

const tones: Record<Finding['kind'], Tone> = { problem: 'bad', question: 'wait', warning: 'info' }

export function ImportFindings({ run }: { run: ImportRun }) {
  const t = useTexts(importTexts)
  const [kind, setKind] = useState<Finding['kind'] | 'all'>('all')
  const accept = useCommand(acceptQuestions, [readImport])
  const { findings, findingCount, stage } = run
  if (findingCount === 0) return stage === 'checked' ? <EmptyState title={t('noFindings')} /> : null
  const present = findingKinds.filter((one) => findings.some((finding) => finding.kind === one))
  const shown = findings.filter((finding) => kind === 'all' || finding.kind === kind)
  const mayAnswer = stage === 'checked'
  return (
    <section aria-label={t('findings')}>
      <div className={styles['bar']}>
        <h2>{t('findings')}</h2>
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={t('findings')}
          value={kind}
          options={['all' as const, ...present].map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          onChange={({ target }) => setKind(target.value as typeof kind)}
        />
        {mayAnswer && present.includes('question') && (
          <Button size="small" loading={accept.isSending} onClick={() => accept.send({ importId: run.id })}>
            {t('acceptAll')}
          </Button>
        )}
      </div>
      <ProblemNotice problem={accept.problem} />
      <table className={styles['findings']}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('nature')}</th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('message')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((finding) => (
            <tr key={`${finding.row} ${finding.field} ${finding.message}`}>
              <td>{finding.row}</td>
              <td>
                <StatusTag tone={tones[finding.kind]}>{t(`kind.${finding.kind}`)}</StatusTag>
              </td>
              <td>{finding.column}</td>
              <td>{finding.value}</td>
              <td>
                {finding.message}
                {mayAnswer && finding.kind === 'question' && (
                  <Button
                    size="small"
                    type="link"
                    onClick={() => accept.send({ importId: run.id, row: finding.row, field: finding.field })}
                  >
                    {t('accept')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {findingCount > findings.length && (
        <p>{t('moreFindings', { shown: findings.length, count: number(findingCount) })}</p>
      )}
    </section>
  )
}
