// One reporting contract: what it asks of whom by when, how its newest period stands, and its end.
import { App, Button, Drawer } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { endContract, listContracts, listReports, listWork, type ReportingContract, readLoad } from '../../contract.ts'
import { useContractWords } from './contract-words.ts'
import styles from './Reporting.module.css'
import { reportingTexts } from './texts.ts'
import { windowAddress } from './window-address.ts'

interface Props {
  contract: ReportingContract | undefined
  onClose: () => void
}

export function ContractDrawer({ contract, onClose }: Props) {
  return (
    <Drawer open={contract !== undefined} onClose={onClose} size={520} title={contract?.name}>
      {contract && <ContractFacts key={contract.id} contract={contract} onClose={onClose} />}
    </Drawer>
  )
}

function ContractFacts({ contract, onClose }: { contract: ReportingContract; onClose: () => void }) {
  const t = useTexts(reportingTexts)
  const words = useContractWords()
  const { message } = App.useApp()
  const [isEnding, setEnding] = useState(false)
  const end = useCommand(endContract, [listContracts, listReports, listWork, readLoad])
  const { id: contractId, version, name, window, questions } = contract
  return (
    <div className={styles['report']}>
      <FactList
        facts={[
          [t('scope'), words.scope(contract)],
          [t('frequency'), t(`frequency.${contract.frequency}`)],
          [t('asks'), words.asks(contract)],
          [
            t('questions'),
            questions.length > 0 && (
              <ul>
                {questions.map(({ key, label, kind }) => (
                  <li key={key}>
                    {label}（{t(`questionKind.${kind}`)}）
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('dueOn'), words.clock(contract)],
          [t('minutes'), t('minutesWords', { minutes: contract.minutes })],
          [t('term'), words.term(contract)],
          [
            t('window'),
            window && <AddressLink to={windowAddress(contract, window)}>{t('windowWords', { ...window })}</AddressLink>,
          ],
          [t('createdBy'), contract.createdBy],
          [t('state'), contract.endedOn && t('ended', { day: contract.endedOn })],
        ]}
      />
      {contract.allowedActions.includes('end') && (
        <div>
          <Button danger onClick={() => setEnding(true)}>
            {t('endContract')}
          </Button>
        </div>
      )}
      <ConfirmAction
        open={isEnding}
        title={t('endContract')}
        consequence={t('endConsequence', { name })}
        action={t('endContract')}
        isDangerous
        isSending={end.isSending}
        problem={end.problem}
        onConfirm={() =>
          end.send({ contractId, version }, () => {
            void message.success(t('endedNow', { name }))
            onClose()
          })
        }
        onClose={() => setEnding(false)}
      />
    </div>
  )
}
