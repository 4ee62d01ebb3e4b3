// Changing one's own password, by choice or because it is a temporary one.
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Form, Input } from 'antd'
import { renewSession, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { changePassword } from '../contract.ts'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import styles from './OwnAccount.module.css'
import { peopleTexts } from './texts.ts'

export function OwnPassword() {
  const t = useTexts(peopleTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { account } = useSignedIn()
  const change = useCommand(changePassword)
  return (
    <>
      <PageHeader title={t('changePassword')} trail={[{ title: t('ownAccount') }]} />
      <div className={styles['body']}>
        {account.mustChangePassword && <p className={styles['must']}>{t('mustChange')}</p>}
        <Form
          name="own-password"
          layout="vertical"
          requiredMark={false}
          onFinish={({ current, next }: { current: string; next: string }) =>
            change.send({ current, next }, () => {
              void message.success(t('passwordChanged'))
              void renewSession().then(() => navigate({ to: '/' }))
            })
          }
        >
          <input type="text" name="username" autoComplete="username" defaultValue={account.username} hidden readOnly />
          <Form.Item
            name="current"
            label={t('currentPassword')}
            rules={[{ required: true, message: t('passwordNeeded') }]}
          >
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          <NewPasswordFields />
          <Button type="primary" htmlType="submit" loading={change.isSending}>
            {t('changePassword')}
          </Button>
        </Form>
        <ProblemNotice problem={change.problem} />
      </div>
    </>
  )
}
