// Verifies the seals of the audit trail and says what was found.
import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { asProblem } from '#web/api/problem.ts'
import { reading } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { proveAudit } from '../contract.ts'
import { administrationTexts } from './administration-texts.ts'

export function AuditProof() {
  const t = useTexts(administrationTexts)
  const { modal } = App.useApp()
  const { refetch, isFetching } = useQuery({ ...reading(proveAudit, {}), enabled: false })
  const prove = async () => {
    const { data, error } = await refetch()
    if (!data) return modal.error({ title: t('prove'), content: <ProblemNotice problem={asProblem(error)} /> })
    const { seals, sealedLines: sealed, openLines: open, faults } = data
    if (faults.length === 0)
      return modal.success({ title: t('prove'), content: t('proofGood', { seals, sealed, open }), okText: t('close') })
    return modal.error({
      title: t('proofBad', { faults: faults.length }),
      okText: t('close'),
      content: (
        <ul>
          {faults.map(({ seal, fault, lineId = '' }) => (
            <li key={`${seal} ${lineId}`}>
              {t('fault', { seal, fault })} <code>{lineId}</code>
            </li>
          ))}
        </ul>
      ),
    })
  }
  return (
    <Button loading={isFetching} title={t('proveHint')} onClick={() => void prove()}>
      {t('prove')}
    </Button>
  )
}
