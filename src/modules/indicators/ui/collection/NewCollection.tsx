// A new round, written beside what it will cost.
import { App, Button, Drawer } from 'antd'
import { useMemo } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listCollections, listCollectionWork, openCollection } from '../../contract.ts'
import { collectionAddress } from '../addresses.ts'
import styles from './Collection.module.css'
import { CollectionBurden } from './CollectionBurden.tsx'
import { collectionAtFirst, collectionFields, collectionOf } from './collection-fields.ts'
import { collectionTexts } from './texts.ts'

interface Props {
  open: boolean
  onClose: () => void
}

export function NewCollection({ open, onClose }: Props) {
  const t = useTexts(collectionTexts)
  return (
    <Drawer open={open} onClose={onClose} size={640} title={t('open')} destroyOnHidden>
      <Writing onClose={onClose} />
    </Drawer>
  )
}

function Writing({ onClose }: Pick<Props, 'onClose'>) {
  const t = useTexts(collectionTexts)
  const kit = useTexts(kitTexts)
  const go = useGo()
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const fields = useMemo(() => collectionFields(today), [today])
  const form = useForm(fields, collectionAtFirst(today))
  const command = useCommand(openCollection, [listCollections, listCollectionWork])
  const collection = collectionOf(form.facts)
  const send = () => {
    if (!form.check()) return
    command.send(
      collection,
      ({ id, counts }) => {
        void message.success(t('opened', { count: counts.forms }))
        onClose()
        go(collectionAddress(id))
      },
      ({ problems }) => form.show(problems),
    )
  }
  return (
    <div className={styles['stack']}>
      <SchemaForm fields={fields} form={form} />
      <CollectionBurden collection={collection} />
      <ProblemNotice problem={command.problem?.problems.length ? null : command.problem} />
      <div className={styles['foot']}>
        <Button type="primary" loading={command.isSending} onClick={send}>
          {t('open')}
        </Button>
        <Button onClick={onClose}>{kit('cancel')}</Button>
      </div>
    </div>
  )
}
