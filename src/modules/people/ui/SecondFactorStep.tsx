// The second step of signing in: six digits from the person's own device.
import { Button, Form, Input } from 'antd'
import { renewSession } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { confirmSecondFactor, signOut } from '../contract.ts'
import styles from './SignIn.module.css'
import { peopleTexts } from './texts.ts'

export function SecondFactorStep() {
  const t = useTexts(peopleTexts)
  const confirm = useCommand(confirmSecondFactor)
  const leave = useCommand(signOut)
  return (
    <Form
      name="second-factor"
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }: { code: string }) => confirm.send({ code: code.trim() }, () => void renewSession())}
    >
      <Form.Item
        name="code"
        label={t('code')}
        extra={t('codeHint')}
        rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: t('codeNeeded') }]}
      >
        <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={confirm.isSending} style={{ marginBottom: 12 }}>
        {t('confirm')}
      </Button>
      <ProblemNotice problem={confirm.problem} />
      <div className={styles['foot']}>
        <Button type="link" size="small" onClick={() => leave.send({}, () => void renewSession())}>
          {t('otherAccount')}
        </Button>
      </div>
    </Form>
  )
}
