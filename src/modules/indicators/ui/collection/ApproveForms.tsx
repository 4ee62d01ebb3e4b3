// Approves the chosen forms at once; those not chosen, or not waiting, stay as they are.
import { App, Button } from 'antd'
import { useCommand } from '#web/api/use-command.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { approveForms } from '../../contract.ts'
import styles from './Collection.module.css'
import { changedByApproval } from './changed-by-form.ts'
import { collectionTexts } from './texts.ts'

interface Props {
  /** Ids of the forms that may be approved. */
  waiting: readonly string[]
  chosen: ReadonlySet<string>
  onDone: () => void
}

export function ApproveForms({ waiting, chosen, onDone }: Props) {
  const t = useTexts(collectionTexts)
  const { message } = App.useApp()
  const command = useCommand(approveForms, changedByApproval)
  const formIds = waiting.filter((id) => chosen.has(id))
  return (
    <Button
      type="primary"
      className={styles['wide'] ?? ''}
      disabled={formIds.length === 0}
      title={t('approveChosenHint')}
      loading={command.isSending}
      onClick={() =>
        command.send(
          { formIds },
          ({ approved }) => {
            void message.success(t('approvedMany', { count: approved }))
            onDone()
          },
          (problem) => void message.error(problem.message),
        )
      }
    >
      {t('approveChosen', { count: formIds.length })}
    </Button>
  )
}
