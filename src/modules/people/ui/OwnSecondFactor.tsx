// Enabling one's own second factor: scan, then prove it with the first code.
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Form, Input, QRCode } from 'antd'
import { useState } from 'react'
import { renewSession, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { beginSecondFactor, enableSecondFactor } from '../contract.ts'
import styles from './OwnAccount.module.css'
import { peopleTexts } from './texts.ts'

export function OwnSecondFactor() {
  const t = useTexts(peopleTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { account } = useSignedIn()
  const [device, setDevice] = useState<{ secret: string; uri: string }>()
  const begin = useCommand(beginSecondFactor)
  const enable = useCommand(enableSecondFactor)
  const isOn = account.secondFactor === 'on'
  return (
    <>
      <PageHeader title={t('secondFactor')} trail={[{ title: t('ownAccount') }]} />
      <div className={styles['body']}>
        {account.secondFactor === 'required' && <p className={styles['must']}>{t('secondFactorRequired')}</p>}
        {isOn && (
          <>
            <StatusTag tone="good">{t('secondFactorOn')}</StatusTag>
            <p>{t('secondFactorLost')}</p>
          </>
        )}
        {!isOn && !device && (
          <>
            <p>{t('secondFactorOff')}</p>
            <div>
              <Button type="primary" loading={begin.isSending} onClick={() => begin.send({}, setDevice)}>
                {t('begin')}
              </Button>
            </div>
          </>
        )}
        {!isOn && device && (
          <ol className={styles['steps']}>
            <li>
              {t('scan')}
              <QRCode value={device.uri} size={176} bordered={false} aria-label={t('scan')} />
              <div className={styles['secret']}>
                {t('typeSecret')}
                <code>{device.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
              </div>
            </li>
            <li>
              {t('firstCode')}
              <Form
                name="enable-second-factor"
                layout="inline"
                style={{ marginTop: 8 }}
                onFinish={({ code }: { code: string }) =>
                  enable.send({ code: code.trim() }, () => {
                    void message.success(t('enabled'))
                    void renewSession().then(() => navigate({ to: '/' }))
                  })
                }
              >
                <Form.Item name="code" rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: t('codeNeeded') }]}>
                  <Input
                    aria-label={t('code')}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={10}
                    style={{ width: 120 }}
                  />
                </Form.Item>
                <Button type="primary" htmlType="submit" loading={enable.isSending}>
                  {t('enable')}
                </Button>
              </Form>
            </li>
          </ol>
        )}
        <ProblemNotice problem={begin.problem ?? enable.problem} />
      </div>
    </>
  )
}
