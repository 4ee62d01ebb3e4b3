import { describe, expect, test } from 'vitest'
import { commitmentsOf } from '#reading/test-kit.ts'

const documentOf = (sentence: string) => commitmentsOf(sentence)[0]?.document

describe('what is to be done with a document', () => {
  test.each([
    ['出台《甲办法》。', 'issue'],
    ['研究制定《甲方案》。', 'issue'],
    ['修订《甲办法》。', 'revise'],
    ['编制《甲规划》。', 'compile'],
    ['起草《甲条例》。', 'draft'],
    ['提出对《甲评估办法》的修订建议。', 'revise'],
    ['请财政厅落实《甲转化法》。', 'implement'],
    ['联合财政厅印发《甲意见》。', 'joint_issue'],
    ['配合科技部制定《甲方案》。', 'assist_higher'],
    ['争取国务院批复《甲规划》。', 'obtain_higher'],
    ['争取国家出台《甲意见》。', 'obtain_higher'],
    ['推动修订《甲条例》。', 'promote_revision'],
    ['做好《甲条例》修订工作。', 'revise'],
    ['推动《甲条例》立法进程。', 'promote_issue'],
    ['落实《甲方案》。', 'implement'],
    ['加强新修订的《甲法》宣传和贯彻落实。', 'implement'],
    ['不再执行《甲规定》中的限制条款。', 'waive'],
  ])('%s %s', (sentence, action) => {
    expect(documentOf(sentence)).toMatchObject({ action, titled: true, title: expect.stringMatching(/^甲/) })
  })
})

test('a document without title marks is known by its last noun', () => {
  expect(documentOf('修订省级高新区认定管理办法。')).toEqual({
    title: '省级高新区认定管理办法',
    action: 'revise',
    titled: false,
  })
  expect(documentOf('完善科技奖励制度。')).toBeUndefined()
})

test('a title inside a title stays whole', () => {
  expect(documentOf('出台《关于落实〈科技法〉的意见》。')?.title).toBe('关于落实〈科技法〉的意见')
})

test('a document that only qualifies the deed is none of its own', () => {
  const [first, ...rest] = commitmentsOf('按照《甲条例》要求，完善评审机制。')
  expect(first?.document).toBeUndefined()
  expect(rest).toEqual([])
})

test('those who take part are partners', () => {
  expect(commitmentsOf('联合教育厅、财政厅等部门制定《甲办法》。')[0]?.partners).toEqual(['教育厅', '财政厅'])
})
