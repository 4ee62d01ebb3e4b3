// The one-time page that makes the first system administrator and hands over the other two accounts.
import { Link } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { admitFirstAdministrators } from '../contract.ts'
import { HandedOver } from './HandedOver.tsx'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { OpenFrame } from './OpenFrame.tsx'
import styles from './SignIn.module.css'
import { peopleTexts } from './texts.ts'

interface Fields {
  username: string
  name: string
  next: string
}

export function FirstAdministrators() {
  const t = useTexts(peopleTexts)
  const [token] = useState(() => window.location.hash.slice(1))
  const [handedOver, setHandedOver] = useState<{ username: string; role: string; temporaryPassword: string }[]>()
  const admit = useCommand(admitFirstAdministrators)
  useEffect(() => {
    document.title = `${t('firstTitle')} · 落实`
  }, [t])
  return (
    <OpenFrame>
      <section className={styles['form']} style={{ maxWidth: 560 }} aria-labelledby="first-title">
        <h1 id="first-title">{t('firstTitle')}</h1>
        {handedOver ? (
          <>
            <p>{t('handOver')}</p>
            <HandedOver accounts={handedOver} />
            <Link to="/sign-in">{t('goSignIn')}</Link>
          </>
        ) : (
          <>
            <p style={{ marginBottom: 16 }}>{token === '' ? t('noToken') : t('firstWhy')}</p>
            <Form
              name="first-administrator"
              layout="vertical"
              requiredMark={false}
              disabled={token === ''}
              onFinish={({ username, name, next }: Fields) =>
                admit.send({ token, username, name, password: next }, setHandedOver)
              }
            >
              <Form.Item
                name="username"
                label={t('username')}
                extra={t('usernameRule')}
                rules={[{ required: true, pattern: /^[a-zA-Z][\w.-]{2,39}$/, message: t('usernameRule') }]}
              >
                <Input autoComplete="username" />
              </Form.Item>
              <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('nameNeeded') }]}>
                <Input autoComplete="name" maxLength={40} />
              </Form.Item>
              <NewPasswordFields />
              <Button type="primary" htmlType="submit" block loading={admit.isSending}>
                {t('create')}
              </Button>
            </Form>
            <ProblemNotice problem={admit.problem} />
          </>
        )}
      </section>
    </OpenFrame>
  )
}
