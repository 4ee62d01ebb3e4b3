import { expect, test } from 'vitest'
import { commitmentsOf } from '#reading/test-kit.ts'

test.each([
  ['制定人才评价指引。', 'document'],
  ['编制技术路线图。', 'document'],
  ['举办创新创业大赛。', 'event'],
  ['开展科普进校园系列活动。', 'event'],
  ['组织企业参加高交会、进博会等展会。', 'event'],
  ['争取全国双创周主会场活动在青江举办。', 'event'],
  ['开展科研活动监督。', 'ongoing_work'],
  ['举办高质量职业教育。', 'ongoing_work'],
  ['新建中试基地5个。', 'quantity_target'],
  ['评选一批先进单位。', 'recognition'],
  ['争创国家高新区。', 'recognition'],
  ['启动第五批示范企业认定。', 'recognition'],
  ['实施企业倍增行动。', 'programme'],
  ['启动重大科技专项。', 'programme'],
  ['开展关键核心技术攻关。', 'programme'],
  ['培育一批科技服务机构。', 'programme'],
  ['建设省实验室。', 'platform_building'],
  ['推进数据中心建设。', 'platform_building'],
  ['支持企业组建创新联合体。', 'platform_building'],
  ['建立部门会商机制。', 'mechanism_reform'],
  ['推进项目管理改革。', 'mechanism_reform'],
  ['将审批权限下放至高新区。', 'mechanism_reform'],
  ['赋予科研人员更大自主权。', 'mechanism_reform'],
  ['放宽申报条件。', 'mechanism_reform'],
  ['加强与东部省份的科技合作。', 'cooperation'],
  ['深化京津冀协同创新。', 'cooperation'],
  ['做好科技援疆工作。', 'cooperation'],
  ['弘扬科学家精神。', 'ongoing_work'],
  ['营造鼓励创新的氛围。', 'ongoing_work'],
  ['贯彻人才工作会议部署。', 'ongoing_work'],
  ['不得新建高耗能数据中心。', 'ongoing_work'],
  ['确保取消的收费项目落实到企业。', 'ongoing_work'],
  ['建立工业云服务商资源池。', 'platform_building'],
  ['加快推进产业园二期建设。', 'platform_building'],
  ['争取国家在川布局建设重大科技基础设施。', 'platform_building'],
  ['参与国家实验室建设。', 'ongoing_work'],
  ['为企业“走出去”提供平台。', 'ongoing_work'],
  ['实施动态管理。', 'mechanism_reform'],
  ['建立部门责任清单。', 'mechanism_reform'],
  ['支持纳入培育库的企业。', 'ongoing_work'],
  ['申建国家自主创新示范区。', 'recognition'],
  ['深化思政课教师展示活动。', 'event'],
  ['争取全国学生运动会在我省举办。', 'event'],
])('%s is of kind %s', (sentence, kind) => {
  expect(commitmentsOf(sentence)[0]?.kind).toBe(kind)
})

test.each([
  ['举办双创大赛。', 'host'],
  ['联合宣传部门举办科普周活动。', 'co-host'],
  ['参加中国国际博览会。', 'participate'],
  ['申办全国科普大会。', 'obtain'],
])('%s: the part taken is %s', (sentence, eventRole) => {
  expect(commitmentsOf(sentence)[0]?.eventRole).toBe(eventRole)
})
