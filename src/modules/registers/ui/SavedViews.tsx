// The views a person keeps of a register, and those colleagues share.
import { App, Button, Checkbox, Form, Input, Modal, Popover } from 'antd'
import { useState } from 'react'
import type { Register } from '#rules/define-register.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { deleteView, type EntryListQuery, listViews, saveView } from '../contract.ts'
import styles from './Registers.module.css'
import { entryTexts, registerTexts } from './texts.ts'

interface Props {
  register: Register
  query: EntryListQuery
  onOpen: (query: EntryListQuery) => void
}

export function SavedViews({ register, query, onOpen }: Props) {
  const t = useTexts(registerTexts)
  const entry = useTexts(entryTexts)
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const { answer: views = [] } = useEndpoint(listViews, { register: register.id })
  const save = useCommand(saveView, [listViews])
  const remove = useCommand(deleteView, [listViews])
  const store = () =>
    save.send({ register: register.id, name: name.trim(), isShared, query }, (view) => {
      void message.success(t('viewSaved', { name: view.name }))
      setSaving(false)
      setName('')
    })
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        open={isOpen}
        onOpenChange={setOpen}
        content={
          <div className={styles['views']}>
            {views.length === 0 && <p>{t('noViews')}</p>}
            <ul>
              {views.map((view) => (
                <li key={view.id}>
                  <Button
                    type="link"
                    size="small"
                    onClick={() => {
                      onOpen(view.query)
                      setOpen(false)
                    }}
                  >
                    {view.name}
                  </Button>
                  {view.isOwn ? (
                    <Button
                      type="text"
                      size="small"
                      aria-label={t('deleteView', { name: view.name })}
                      onClick={() => remove.send({ register: register.id, viewId: view.id })}
                    >
                      ×
                    </Button>
                  ) : (
                    <small>{t('sharedBy', { by: view.by })}</small>
                  )}
                </li>
              ))}
            </ul>
            <Button
              size="small"
              onClick={() => {
                setSaving(true)
                setOpen(false)
              }}
            >
              {t('saveView')}
            </Button>
          </div>
        }
      >
        <Button>{t('views')}</Button>
      </Popover>
      <Modal
        open={isSaving}
        title={t('saveView')}
        okText={entry('save')}
        cancelText={entry('cancel')}
        okButtonProps={{ disabled: name.trim() === '', loading: save.isSending }}
        onOk={store}
        onCancel={() => {
          setSaving(false)
          save.forgetProblem()
        }}
        destroyOnHidden
      >
        <Form layout="vertical" component="div">
          <Form.Item label={t('viewName')} htmlFor="view-name">
            <Input
              id="view-name"
              autoFocus
              maxLength={30}
              value={name}
              onChange={({ target }) => setName(target.value)}
              onPressEnter={store}
            />
          </Form.Item>
          <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
            {t('shareView')}
          </Checkbox>
        </Form>
        <ProblemNotice problem={save.problem} />
      </Modal>
    </>
  )
}
