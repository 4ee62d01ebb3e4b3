// One account at the side: its facts, its roles, and what this administrator may do to it.
import { App, Button, Drawer } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Account, accountSteps, listAccounts, stepAccount } from '../contract.ts'
import styles from './AccountPanel.module.css'
import { AccountRoles } from './AccountRoles.tsx'
import { accountTones } from './account-state.ts'
import { administrationTexts } from './administration-texts.ts'
import { HandedOver } from './HandedOver.tsx'

type Step = (typeof accountSteps)[number]

export function AccountPanel({ account, onClose }: { account: Account | undefined; onClose: () => void }) {
  const t = useTexts(administrationTexts)
  const { message, modal } = App.useApp()
  const command = useCommand(stepAccount, [listAccounts])
  const [asked, setAsked] = useState<Step>()
  const steps = accountSteps.filter((step) => account?.allowedActions.includes(step))
  const take = (step: Step, reason: string) => {
    if (!account) return
    const { id: accountId, version, username } = account
    command.send({ accountId, step, reason, version }, ({ temporaryPassword }) => {
      setAsked(undefined)
      if (temporaryPassword === undefined) void message.success(t('stepDone', { step: t(`step.${step}`) }))
      else
        modal.success({
          title: t('temporaryTitle'),
          okText: t('close'),
          content: (
            <>
              <p>{t('temporaryWhy')}</p>
              <HandedOver accounts={[{ username, temporaryPassword }]} />
            </>
          ),
        })
    })
  }
  return (
    <Drawer open={account !== undefined} onClose={onClose} size={460} title={account?.name}>
      {account && (
        <div className={styles['panel']}>
          <FactList
            facts={[
              [
                t('username'),
                <span key="username" translate="no">
                  {account.username}
                </span>,
              ],
              [t('unit'), account.unitName],
              [
                t('state'),
                <StatusTag key="state" tone={accountTones[account.state]}>
                  {t(`state.${account.state}`)}
                </StatusTag>,
              ],
              [t('secondFactor'), account.secondFactor ? t('on') : t('off')],
            ]}
          />
          {steps.length > 0 && (
            <div className={styles['steps']}>
              {steps.map((step) => (
                <Button key={step} danger={step === 'disable'} onClick={() => setAsked(step)}>
                  {t(`step.${step}`)}
                </Button>
              ))}
            </div>
          )}
          <AccountRoles account={account} />
          <ConfirmAction
            open={asked !== undefined}
            title={asked ? `${t(`step.${asked}`)} · ${account.name}` : ''}
            consequence={asked ? t(`consequence.${asked}`, { name: account.name }) : ''}
            action={asked ? t(`step.${asked}`) : ''}
            isDangerous={asked === 'disable'}
            asksReason
            isSending={command.isSending}
            problem={command.problem}
            onConfirm={(reason) => asked && take(asked, reason)}
            onClose={() => {
              setAsked(undefined)
              command.forgetProblem()
            }}
          />
        </div>
      )}
    </Drawer>
  )
}
