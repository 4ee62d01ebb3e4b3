// A rule tried out before it is issued: change its parameters, see over every firm on the register who gains and who loses.
import { useParams } from '@tanstack/react-router'
import { App, Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import * as z from 'zod'
import { answersOf, editionsAnswered } from '#policy/register-answers.ts'
import { editionName } from '#rules/define-programme.ts'
import { inLanguage } from '#rules/field-words.ts'
import { save } from '#web/api/call.ts'
import { asProblem } from '#web/api/problem.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { exportTrial, readTrial, tryOutEdition } from '../../contract.ts'
import { tryOutAddress } from '../addresses.ts'
import { OutcomeBlock } from './OutcomeBlock.tsx'
import { ParameterRows } from './ParameterRows.tsx'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

const addressSchema = z.object({ set: z.string().max(4_000).optional(), on: z.iso.date().optional() })

export function TryOutPage() {
  const t = useTexts(tryOutTexts)
  const { edition = '' } = useParams({ strict: false }) as { edition?: string }
  const [id = '', version = ''] = edition.split('@')
  if (!answersOf({ id, edition: version })) return <EmptyState title={t('noSuch')} next={t('noSuchNext')} />
  return <OneEdition key={edition} edition={edition} />
}

function valuesIn(set: string | undefined): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(set ?? '{}'))
  } catch {
    return {}
  }
}

function OneEdition({ edition }: { edition: string }) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  const go = useGo()
  const { message } = App.useApp()
  const [{ set, on }, change] = useAddress(addressSchema)
  const [changed, setChanged] = useState(() => valuesIn(set))
  // Going back shows the values tried before.
  useEffect(() => setChanged(valuesIn(set)), [set])
  const { answer: trial, problem } = useEndpoint(readTrial, { edition, on })
  const asked = { edition, set: set ?? '{}', on }
  const outcome = useEndpoint(tryOutEdition, asked, { enabled: set !== undefined, keepsLast: true })
  return (
    <>
      <PageHeader
        title={t('tryOut')}
        trail={[{ title: t('programmes'), to: '/programmes' }]}
        facts={trial && <span>{t('onDay', { on: trial.on })}</span>}
        actions={
          <>
            <Select
              aria-label={t('edition')}
              popupMatchSelectWidth={false}
              value={edition}
              options={editionsAnswered.map((one) => ({
                value: editionName(one),
                label: inLanguage(one.title, language),
              }))}
              onChange={(next: string) => go(tryOutAddress(next))}
            />
            {set !== undefined && (
              <Button
                onClick={() =>
                  void save(exportTrial, asked).catch((error) => void message.error(asProblem(error).message, 8))
                }
              >
                {t('export')}
              </Button>
            )}
          </>
        }
      />
      <ProblemNotice problem={problem} />
      <div className={styles['page']}>
        {trial && (
          <ParameterRows
            parameters={trial.parameters}
            changed={changed}
            onChange={setChanged}
            isRunning={outcome.isRefreshing}
            onRun={() => change({ set: JSON.stringify(changed) }, { replace: false })}
          />
        )}
        <ProblemNotice problem={outcome.problem} onRetry={outcome.readAgain} />
        {set === undefined ? (
          <p className={styles['soft']}>{t('nothingChanged')}</p>
        ) : (
          outcome.answer && <OutcomeBlock outcome={outcome.answer} />
        )}
      </div>
    </>
  )
}
