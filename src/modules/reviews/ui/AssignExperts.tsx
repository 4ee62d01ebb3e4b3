// How the experts of a call are assigned: the best with its proof, or by lot from a seed committed to first.
import { App, Form, InputNumber, Modal, Radio } from 'antd'
import { useEffect, useState } from 'react'
import { programmes } from '#policy/programmes.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { assignReviews, commitSeed, listAssignments, listCallReviews, listReviewers } from '../contract.ts'
import { assignmentTexts } from './assignment-texts.ts'
import styles from './Reviews.module.css'

interface Props {
  callId: string
  edition: string
  onClose: () => void
}

export function AssignExperts({ callId, edition, onClose }: Props) {
  const t = useTexts(assignmentTexts)
  const { message } = App.useApp()
  const foreseen = programmes.getEdition(edition).review?.ways[0]
  const assign = useCommand(assignReviews, [listCallReviews, listReviewers, listAssignments])
  const { send: commit, problem: notCommitted } = useCommand(commitSeed)
  const [way, setWay] = useState<'best' | 'lot'>(foreseen?.drawn ? 'lot' : 'best')
  const [seed, setSeed] = useState<{ commitment: string; at: string } | null>(null)
  const [perProposal, setPerProposal] = useState(foreseen?.least ?? 3)
  const [maxLoad, setMaxLoad] = useState(10)
  // biome-ignore lint/correctness/useExhaustiveDependencies: committed to once, when the draw is chosen
  useEffect(() => {
    if (way === 'lot' && seed === null) commit({ callId }, setSeed)
  }, [way])
  return (
    <Modal
      open
      title={t('assign')}
      okText={t('assign')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: assign.isSending, disabled: way === 'lot' && seed === null }}
      onOk={() =>
        assign.send({ callId, perProposal, maxLoad, way }, ({ pairs }) => {
          void message.success(t('assigned', { count: pairs, pairs }))
          onClose()
        })
      }
      onCancel={onClose}
    >
      <p className={styles['soft']}>{t('kept')}</p>
      <Form layout="vertical" component="div">
        <Form.Item label={t('way')} htmlFor="assign-way" help={t(way === 'lot' ? 'lotHint' : 'bestHint')}>
          <Radio.Group
            id="assign-way"
            value={way}
            options={(['best', 'lot'] as const).map((one) => ({ value: one, label: t(one) }))}
            onChange={({ target }) => setWay(target.value)}
          />
        </Form.Item>
        {foreseen?.drawn && <p className={styles['soft']}>{t('foreseen', { basis: foreseen.basis })}</p>}
        {way === 'lot' && seed && (
          <p>
            {t('commitment', { at: dayAndTime(seed.at) })}
            <br />
            <span className={styles['hash']}>{seed.commitment}</span>
          </p>
        )}
        <Form.Item label={t('perProposal')} htmlFor="per-proposal">
          <InputNumber
            id="per-proposal"
            min={1}
            max={15}
            value={perProposal}
            onChange={(next) => setPerProposal(next ?? 1)}
          />
        </Form.Item>
        <Form.Item label={t('maxLoad')} htmlFor="max-load">
          <InputNumber id="max-load" min={1} max={100} value={maxLoad} onChange={(next) => setMaxLoad(next ?? 1)} />
        </Form.Item>
      </Form>
      <ProblemNotice problem={assign.problem ?? notCommitted} />
    </Modal>
  )
}
