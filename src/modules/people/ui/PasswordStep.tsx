// The first step of signing in.
import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { renewSession } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { demonstrationPassword, signIn } from '../contract.ts'
import { peopleTexts } from './texts.ts'

/** `filled` is the user name of a demonstration account just chosen. */
export function PasswordStep({ filled }: { filled: string }) {
  const t = useTexts(peopleTexts)
  const [form] = Form.useForm<{ username: string; password: string }>()
  const enter = useCommand(signIn)
  useEffect(() => {
    if (filled !== '') form.setFieldsValue({ username: filled, password: demonstrationPassword })
  }, [filled, form])
  return (
    <Form
      form={form}
      name="sign-in"
      layout="vertical"
      requiredMark={false}
      onFinish={(input) => enter.send(input, () => void renewSession())}
    >
      <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('usernameNeeded') }]}>
        <Input autoComplete="username" autoFocus autoCapitalize="none" />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={enter.isSending} style={{ marginBottom: 12 }}>
        {t('signIn')}
      </Button>
      <ProblemNotice problem={enter.problem} />
    </Form>
  )
}
