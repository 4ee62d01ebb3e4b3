// Choices that several registers share, as the official forms and standards list them.
import type { Words } from '#rules/field.ts'

/** GB/T 4754-2017, sections A to T. */
export const industries = {
  A: ['农、林、牧、渔业', 'Agriculture, forestry, husbandry, fishery'],
  B: ['采矿业', 'Mining'],
  C: ['制造业', 'Manufacturing'],
  D: ['电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water'],
  E: ['建筑业', 'Construction'],
  F: ['批发和零售业', 'Wholesale and retail'],
  G: ['交通运输、仓储和邮政业', 'Transport, storage and post'],
  H: ['住宿和餐饮业', 'Hotels and restaurants'],
  I: ['信息传输、软件和信息技术服务业', 'Information, software and IT services'],
  J: ['金融业', 'Finance'],
  K: ['房地产业', 'Real estate'],
  L: ['租赁和商务服务业', 'Leasing and business services'],
  M: ['科学研究和技术服务业', 'Research and technical services'],
  N: ['水利、环境和公共设施管理业', 'Water, environment and public facilities'],
  O: ['居民服务、修理和其他服务业', 'Household and other services'],
  P: ['教育', 'Education'],
  Q: ['卫生和社会工作', 'Health and social work'],
  R: ['文化、体育和娱乐业', 'Culture, sport and entertainment'],
  S: ['公共管理、社会保障和社会组织', 'Public administration and organisations'],
  T: ['国际组织', 'International organisations'],
} as const satisfies Record<string, Words>

/** 全国技术合同登记表: the field of a contract. */
export const contractFields = {
  'electronic-information': ['电子信息', 'Electronic information'],
  aerospace: ['航空航天', 'Aerospace'],
  'advanced-manufacturing': ['先进制造', 'Advanced manufacturing'],
  biomedicine: ['生物、医药和医疗器械', 'Biology, medicine and medical devices'],
  'new-materials': ['新材料及其应用', 'New materials'],
  'new-energy': ['新能源与高效节能', 'New energy and efficiency'],
  environment: ['环境保护与资源综合利用', 'Environment and resources'],
  nuclear: ['核应用', 'Nuclear applications'],
  agriculture: ['农业', 'Agriculture'],
  transport: ['现代交通', 'Modern transport'],
  'urban-social': ['城市建设与社会发展', 'Cities and society'],
} as const satisfies Record<string, Words>

export const partyKinds = {
  enterprise: ['企业法人', 'Enterprise'],
  university: ['高等学校', 'University'],
  'research-institute': ['科研机构', 'Research institute'],
  'medical-institution': ['医疗卫生机构', 'Medical institution'],
  'other-institution': ['其他事业单位', 'Other institution'],
  government: ['机关法人', 'Government body'],
  association: ['社团法人', 'Association'],
  person: ['自然人', 'Natural person'],
  foreign: ['境外机构', 'Foreign organisation'],
  other: ['其他组织', 'Other'],
} as const satisfies Record<string, Words>

export const levels = {
  national: ['国家级', 'National'],
  provincial: ['省级', 'Provincial'],
  municipal: ['市（州）级', 'City or prefecture'],
} as const satisfies Record<string, Words>

export const grades = {
  excellent: ['优秀', 'Excellent'],
  good: ['良好', 'Good'],
  passed: ['合格', 'Passed'],
  failed: ['不合格', 'Failed'],
} as const satisfies Record<string, Words>

/** 全国技术合同登记表: the intellectual property a contract turns on. */
export const intellectualProperty = {
  none: ['未涉及知识产权', 'None'],
  secret: ['技术秘密', 'Know-how'],
  invention: ['发明专利', 'Invention patent'],
  'utility-model': ['实用新型专利', 'Utility model'],
  design: ['外观设计专利', 'Design patent'],
  software: ['计算机软件著作权', 'Software copyright'],
  'integrated-circuit': ['集成电路布图设计专有权', 'Layout design of integrated circuits'],
  'plant-variety': ['动、植物新品种权', 'Animal and plant varieties'],
  'new-drug': ['生物、医药新品种权', 'New biological and medical products'],
  'design-copyright': ['设计著作权', 'Copyright in designs'],
} as const satisfies Record<string, Words>

/** Industries that rules of support exclude; `open` is everything else. */
export const excludedIndustries = {
  open: ['不属于下列行业', 'None of the following'],
  tobacco: ['烟草', 'Tobacco'],
  railway: ['铁路', 'Railways'],
  mining: ['矿产资源垄断', 'Mining monopolies'],
  property: ['房地产', 'Property'],
  infrastructure: ['基础设施建设', 'Infrastructure'],
  banking: ['银行', 'Banking'],
  branch: ['分支机构', 'Branches'],
  trading: ['贸易公司', 'Trading firms'],
} as const

/** Grades of environmental credit (企业环境信用). */
export const environmentalCredits = {
  honest: ['环保诚信', 'Honest'],
  good: ['环保良好', 'Good'],
  warned: ['环保警示', 'Warned'],
  bad: ['环保不良', 'Bad'],
} as const
