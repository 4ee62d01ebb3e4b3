// The step that comes next for an import: write it, take it back, begin another.
import { Button } from 'antd'
import { useState } from 'react'
import { save } from '#web/api/call.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import {
  applyImport,
  countEntries,
  exportFindings,
  type ImportRun,
  listEntries,
  listImports,
  readImport,
  undoImport,
} from '../../contract.ts'
import { importsAddress, registerAddress } from '../addresses.ts'
import { importTexts } from './texts.ts'

export function ImportActions({ run, onMatch }: { run: ImportRun; onMatch: () => void }) {
  const t = useTexts(importTexts)
  const go = useGo()
  const [asks, setAsks] = useState<'apply' | 'undo' | null>(null)
  const changed = [readImport, listImports, listEntries, countEntries]
  const apply = useCommand(applyImport, changed)
  const undo = useCommand(undoImport, changed)
  const { create, update, problemRows, questionRows } = run.counts
  const skipped = problemRows + questionRows
  // Rows with an open question are counted among the new and the changed.
  const count = create + update - questionRows
  const write = () => apply.send({ importId: run.id, skipsRest: skipped > 0 }, () => setAsks(null))
  return (
    <>
      {run.findingCount > 0 && (
        <Button onClick={() => void save(exportFindings, { importId: run.id })}>{t('download')}</Button>
      )}
      {run.stage === 'checked' && <Button onClick={onMatch}>{t('changeColumns')}</Button>}
      {(run.stage === 'applied' || run.stage === 'undone' || run.stage === 'failed') && (
        <Button onClick={() => go(importsAddress(run.register))}>{t('another')}</Button>
      )}
      {run.stage === 'applied' && run.allowedActions.includes('undo-import') && (
        <Button danger onClick={() => setAsks('undo')}>
          {t('undo')}
        </Button>
      )}
      {run.stage === 'applied' && (
        <Button type="primary" onClick={() => go(registerAddress(run.register))}>
          {t('back')}
        </Button>
      )}
      {run.stage === 'checked' && (
        <Button
          type="primary"
          disabled={count <= 0}
          loading={apply.isSending}
          onClick={() => (skipped > 0 ? setAsks('apply') : write())}
        >
          {count <= 0
            ? t('nothingToWrite')
            : skipped > 0
              ? t('applyRest', { skipped: number(skipped), count: number(count) })
              : t('apply', { count: number(count) })}
        </Button>
      )}
      <ConfirmAction
        open={asks === 'apply'}
        title={t('applyRest', { skipped: number(skipped), count: number(count) })}
        consequence={t('applyRestConsequence', { skipped: number(skipped), count: number(count) })}
        action={t('apply', { count: number(count) })}
        isSending={apply.isSending}
        problem={apply.problem}
        onConfirm={write}
        onClose={() => setAsks(null)}
      />
      <ConfirmAction
        open={asks === 'undo'}
        title={t('undo')}
        consequence={t('undoConsequence', { create: number(create), update: number(update) })}
        action={t('undo')}
        isDangerous
        asksReason
        isSending={undo.isSending}
        problem={undo.problem}
        onConfirm={(why) => undo.send({ importId: run.id, why }, () => setAsks(null))}
        onClose={() => setAsks(null)}
      />
    </>
  )
}
