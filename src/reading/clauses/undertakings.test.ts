import { describe, expect, test } from 'vitest'
import { commitmentsOf, wordsOf } from '#reading/test-kit.ts'

describe('one promise is one verb with its object', () => {
  test('things joined under a verb are one', () => {
    expect(wordsOf('建设重点实验室、中试基地和技术创新中心。')).toEqual(['建设重点实验室、中试基地和技术创新中心'])
  })

  test('clauses with verbs of their own are several', () => {
    expect(wordsOf('完善评价机制，建设共享平台；引进领军人才。')).toEqual([
      '完善评价机制',
      '建设共享平台',
      '引进领军人才',
    ])
  })

  test('each document in a row is its own', () => {
    expect(wordsOf('制定《孵化器管理办法》和《众创空间备案指引》。')).toEqual([
      '制定《孵化器管理办法》',
      '《众创空间备案指引》',
    ])
    expect(commitmentsOf('制定《甲办法》《乙细则》。')[1]?.verbSharedFrom).toBe('制定')
  })

  test('each half with a doer and a verb is its own', () => {
    expect(wordsOf('支持成都建设科创园、德阳打造装备基地。')).toEqual(['支持成都建设科创园', '德阳打造装备基地'])
  })

  test('pairs of verb and object joined by 、 are one', () => {
    expect(wordsOf('推动院所完善章程、建立现代院所制度。')).toHaveLength(1)
  })

  test('numbers inside a sentence are no part of them', () => {
    const both = ['建设平台', '引进人才']
    expect(wordsOf('（1）建设平台；（2）引进人才。')).toEqual(both)
    expect(wordsOf('到2025年，①建设平台；②引进人才。')).toEqual(both)
  })

  test('the same verb again is another promise', () => {
    expect(wordsOf('放宽外资准入限制、放宽人才落户条件。')).toEqual(['放宽外资准入限制', '放宽人才落户条件'])
  })

  test('each counted thing is its own', () => {
    expect(wordsOf('培育领军企业30家、小巨人企业200家。')).toEqual(['培育领军企业30家', '小巨人企业200家'])
    expect(wordsOf('建成省级研究院1家，市级实验室2家。')).toEqual(['建成省级研究院1家', '市级实验室2家'])
    expect(wordsOf('进口、出口占比分别达到30%和20%。')).toHaveLength(1)
  })
})

describe('what stands before the verb', () => {
  test('where and for whom belongs to the promise', () => {
    expect(wordsOf('在集成电路领域组织实施重大专项。')).toEqual(['在集成电路领域组织实施重大专项'])
    expect(wordsOf('对青年人才，放宽申报年龄限制。')).toEqual(['对青年人才，放宽申报年龄限制'])
  })

  test('the way and the aim do not', () => {
    expect(wordsOf('采用揭榜挂帅方式组织实施重大项目。')).toEqual(['组织实施重大项目'])
    expect(wordsOf('围绕产业链部署，按照急用先行原则，编制项目指南。')).toEqual(['编制项目指南'])
  })

  test('a noun made of a verb closes the phrase', () => {
    expect(wordsOf('围绕科学城建设目标，推进平台共享。')).toEqual(['推进平台共享'])
    expect(wordsOf('采取全省统一建设方式，整合政务网站。')).toEqual(['整合政务网站'])
  })

  test('whoever acts may have a verb in the name', () => {
    expect(commitmentsOf('试点城市制定实施方案。')[0]).toMatchObject({ verb: '制定', kind: 'document' })
  })

  test('a moment before the deed is passed over', () => {
    expect(commitmentsOf('审核通过后纳入培育库。')[0]?.verb).toBe('纳入')
  })

  test('a description is no promise', () => {
    expect(wordsOf('对首次获批国家级平台的单位，给予经费支持。')).toHaveLength(1)
    expect(commitmentsOf('支持符合条件的企业建设中试线。')[0]?.verb).toBe('支持建设')
  })
})

describe('words that act only where a clause opens with them', () => {
  test.each([
    ['研发适合山区的小型农机。', '研发'],
    ['各市要积极摸排企业融资需求。', '摸排'],
    ['省科技厅要统筹协调。', '统筹协调'],
    ['谋划省实验室建设。', '谋划'],
    ['重大事项及时向省政府报告。', '报告'],
    ['丰富应用场景。', '丰富'],
  ])('%s', (sentence, verb) => {
    expect(commitmentsOf(sentence)[0]?.verb).toBe(verb)
  })

  test('and are named elsewhere', () => {
    expect(commitmentsOf('提高研发投入。')[0]?.verb).toBe('提高')
    expect(wordsOf('研发、生产、销售各环节的企业。')).toEqual([])
  })
})

describe('a verb that says little takes along what it is done to', () => {
  test.each([
    '对现行科研经费管理办法进行修订',
    '按平台年度服务收入给予运营补贴',
    '对财务制度要开展培训',
    '请财政厅会同科技厅落实经费',
    '审批事项按规定执行',
    '所需经费从专项资金中列支',
    '补充通知由财政厅制定',
  ])('%s', (words) => {
    expect(wordsOf(`${words}。`)).toEqual([words])
  })
})

describe('the verb', () => {
  test.each([
    ['研究制定配套政策。', '研究制定'],
    ['加快建设共享平台。', '建设'],
    ['加快推广应用步伐。', '加快'],
    ['着力培育和引进高水平团队。', '培育和引进'],
    ['鼓励高校与企业共建实验室。', '鼓励共建'],
    ['有关部门应及时公布结果。', '公布'],
    ['抓细项目储备。', '抓细'],
    ['加快精准农业、智能农机等标准制定。', '加快'],
    ['加强企业关于产权登记程序的培训。', '加强'],
    ['各单位要按照上述原则修订和制定实施办法。', '修订和制定'],
    ['与企业通过股权合作等方式建立合作关系。', '建立'],
    ['科技局会同数据提供部门建立反馈机制。', '建立'],
    ['按照法律法规提供和处理有关材料。', '提供和处理'],
    ['按照有关规定提供数据。', '提供'],
    ['针对山区策划专场。', '策划'],
  ])('of %s is %s', (sentence, verb) => {
    expect(commitmentsOf(sentence)[0]?.verb).toBe(verb)
  })
})

test('an object whose noun comes after the comma is one promise', () => {
  expect(wordsOf('构建以龙头企业为核心，大中小企业协同的创新生态。')).toHaveLength(1)
  expect(wordsOf('支持高校聚焦前沿方向，承担国家重大任务。')).toHaveLength(1)
  expect(wordsOf('带动园区以骨干企业为平台，以物流网络为载体，形成完整链条。')).toHaveLength(1)
})

test('a list that goes on after a comma is one promise', () => {
  expect(wordsOf('开展科普进校园、进社区，进乡村等系列活动。')).toHaveLength(1)
})

test('a sentence without a verb is context', () => {
  expect(wordsOf('以上措施与国家规定不一致的。')).toEqual([])
})
