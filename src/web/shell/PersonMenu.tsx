// The person: who they are here, their password and second factor, and the way out.
import { DownOutlined, KeyOutlined, LogoutOutlined, SafetyOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { signOut } from '#modules/people/contract.ts'
import { forgetEverything, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './PersonMenu.module.css'
import { shellTexts } from './texts.ts'

export function PersonMenu() {
  const t = useTexts(shellTexts)
  const navigate = useNavigate()
  const { account } = useSignedIn()
  const leave = useCommand(signOut)
  const items = [
    {
      key: 'who',
      disabled: true,
      label: (
        <div className={styles['who']}>
          <div>{account.unit.name}</div>
          {account.grants.map(({ id, role, unitName }) => (
            <div key={id}>
              {t(`role.${role}`)} · {unitName}
            </div>
          ))}
        </div>
      ),
    },
    { type: 'divider' as const },
    {
      key: 'password',
      icon: <KeyOutlined />,
      label: t('changePassword'),
      onClick: () => void navigate({ to: '/own-account/password' }),
    },
    {
      key: 'second-factor',
      icon: <SafetyOutlined />,
      label: t('secondFactor'),
      onClick: () => void navigate({ to: '/own-account/second-factor' }),
    },
    { type: 'divider' as const },
    {
      key: 'leave',
      icon: <LogoutOutlined />,
      label: t('signOut'),
      onClick: () => leave.send({}, () => void navigate({ to: '/sign-in' }).then(forgetEverything)),
    },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" className={styles['person'] ?? ''}>
        {account.name}
        <DownOutlined aria-hidden="true" className={styles['arrow'] ?? ''} />
      </Button>
    </Dropdown>
  )
}
