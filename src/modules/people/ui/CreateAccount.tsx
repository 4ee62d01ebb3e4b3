// Opens an account; its temporary password is shown once.
import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { createAccount, listAccounts } from '../contract.ts'
import { administrationTexts } from './administration-texts.ts'
import { HandedOver } from './HandedOver.tsx'

interface Fields {
  username: string
  name: string
  unit: string[]
}

export function CreateAccount({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(administrationTexts)
  const kit = useTexts(kitTexts)
  const [form] = Form.useForm<Fields>()
  const create = useCommand(createAccount, [listAccounts])
  const [made, setMade] = useState<{ username: string; temporaryPassword: string }>()
  const close = () => {
    setMade(undefined)
    create.forgetProblem()
    form.resetFields()
    onClose()
  }
  return (
    <Modal
      open={open}
      title={made ? t('temporaryTitle') : t('createAccount')}
      okText={made ? t('close') : t('create')}
      cancelText={kit('cancel')}
      okButtonProps={{ loading: create.isSending }}
      {...(made && { cancelButtonProps: { style: { display: 'none' } } })}
      onOk={() => (made ? close() : form.submit())}
      onCancel={close}
    >
      {made ? (
        <>
          <p>{t('temporaryWhy')}</p>
          <HandedOver accounts={[made]} />
        </>
      ) : (
        <Form
          form={form}
          name="create-account"
          layout="vertical"
          requiredMark={false}
          onFinish={({ username, name, unit }) =>
            create.send({ username, name, unitId: unit[0] ?? '' }, ({ temporaryPassword }) =>
              setMade({ username, temporaryPassword }),
            )
          }
        >
          <p style={{ marginBottom: 12 }}>{t('createWhy')}</p>
          <Form.Item
            name="username"
            label={t('username')}
            rules={[{ required: true, pattern: /^[a-zA-Z][\w.-]{2,39}$/, message: t('usernameRule') }]}
          >
            <Input autoComplete="off" autoFocus />
          </Form.Item>
          <Form.Item
            name="name"
            label={t('name')}
            rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
          >
            <Input autoComplete="off" maxLength={40} />
          </Form.Item>
          <Form.Item name="unit" label={t('unit')} rules={[{ required: true, message: t('unitNeeded') }]}>
            <UnitPicker single label={t('unit')} />
          </Form.Item>
          <ProblemNotice problem={create.problem} />
        </Form>
      )}
    </Modal>
  )
}
