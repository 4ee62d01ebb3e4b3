// Lists the keys of the page at hand.
import { Modal } from 'antd'
import { Fragment } from 'react'
import { useKeyboard, useShortcuts } from '#web/kit/shortcuts.ts'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './KeyboardOverview.module.css'
import { hideKeyboard, showKeyboard, useKeyboardShown } from './keyboard-overview.ts'

const written: Record<string, string> = { 'ctrl+z': 'Ctrl + Z', Enter: '↵' }

export function KeyboardOverview() {
  const t = useTexts(kitTexts)
  useShortcuts([{ key: '?', does: t('keyboardHelp'), act: showKeyboard }])
  const groups = useKeyboard()
  return (
    <Modal open={useKeyboardShown()} title={t('keyboard')} footer={null} onCancel={hideKeyboard} width={420}>
      <dl className={styles['keys']}>
        {groups.flat().map(({ key, does }) => (
          <Fragment key={`${key} ${does}`}>
            <dt>
              <kbd>{written[key] ?? key}</kbd>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  )
}
