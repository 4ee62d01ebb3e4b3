// A new password, typed twice, with the rule it must keep.
import { Form, Input } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import { peopleTexts } from './texts.ts'

export function NewPasswordFields() {
  const t = useTexts(peopleTexts)
  return (
    <>
      <Form.Item
        name="next"
        label={t('newPassword')}
        extra={t('passwordRule')}
        rules={[{ required: true, message: t('passwordNeeded') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('repeatPassword')}
        dependencies={['next']}
        rules={[
          { required: true, message: t('passwordNeeded') },
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              !value || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error(t('repeatDiffers'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
