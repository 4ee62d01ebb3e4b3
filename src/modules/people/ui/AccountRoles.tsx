// The roles of an account: granted in a unit, withdrawn again.
import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { type Role, roles } from '#rules/actor.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { type Account, endRole, grantRole, listAccounts } from '../contract.ts'
import styles from './AccountPanel.module.css'
import { administrationTexts } from './administration-texts.ts'

/** Roles whose work exists; the others come with their modules. */
const grantable = roles.filter((role) => role !== 'applicant' && role !== 'reviewer')

export function AccountRoles({ account }: { account: Account }) {
  const t = useTexts(administrationTexts)
  const shell = useTexts(shellTexts)
  const [form] = Form.useForm<{ role: Role; unit: string[] }>()
  const grant = useCommand(grantRole, [listAccounts])
  const end = useCommand(endRole, [listAccounts])
  const [asked, setAsked] = useState<Account['grants'][number]>()
  return (
    <section className={styles['roles']}>
      <h2>{t('roles')}</h2>
      {account.grants.length === 0 && <p>{t('noRole')}</p>}
      <ul>
        {account.grants.map((held) => (
          <li key={held.id}>
            <span>
              {shell(`role.${held.role}`)} · {held.unitName}
            </span>
            {account.allowedActions.includes('end-role') && (
              <Button size="small" onClick={() => setAsked(held)}>
                {t('endRole')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {account.allowedActions.includes('grant-role') && (
        <Form
          form={form}
          name="grant-role"
          layout="vertical"
          requiredMark={false}
          className={styles['grant'] ?? ''}
          initialValues={{ unit: [account.unitId] }}
          onFinish={({ role, unit }) =>
            grant.send({ accountId: account.id, role, unitId: unit[0] ?? '' }, () => form.resetFields())
          }
        >
          <h2>{t('grantRole')}</h2>
          <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('roleNeeded') }]}>
            <Select options={grantable.map((role) => ({ value: role, label: shell(`role.${role}`) }))} />
          </Form.Item>
          <Form.Item
            name="unit"
            label={t('grantWhere')}
            extra={t('grantHint')}
            rules={[{ required: true, message: t('unitNeeded') }]}
          >
            <UnitPicker single label={t('grantWhere')} known={[{ id: account.unitId, name: account.unitName }]} />
          </Form.Item>
          <Button htmlType="submit" loading={grant.isSending}>
            {t('grant')}
          </Button>
          <ProblemNotice problem={grant.problem} />
        </Form>
      )}
      <ConfirmAction
        open={asked !== undefined}
        title={t('endRoleTitle')}
        consequence={
          asked &&
          t('endRoleConsequence', { name: account.name, role: shell(`role.${asked.role}`), unit: asked.unitName })
        }
        action={t('endRole')}
        isDangerous
        isSending={end.isSending}
        problem={end.problem}
        onConfirm={() => asked && end.send({ accountId: account.id, grantId: asked.id }, () => setAsked(undefined))}
        onClose={() => {
          setAsked(undefined)
          end.forgetProblem()
        }}
      />
    </section>
  )
}
