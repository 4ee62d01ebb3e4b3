// The eight fields of high technology the State supports (国家重点支持的高新技术领域), and everything else.
import type { Words } from '#rules/field.ts'

export const highTechFields = {
  'electronic-information': ['电子信息', 'Electronic information'],
  biomedicine: ['生物与新医药', 'Biology and new medicine'],
  aerospace: ['航空航天', 'Aerospace'],
  'new-materials': ['新材料', 'New materials'],
  'high-tech-services': ['高技术服务', 'High-tech services'],
  'new-energy': ['新能源与节能', 'New energy and saving of energy'],
  'resources-environment': ['资源与环境', 'Resources and environment'],
  'advanced-manufacturing': ['先进制造与自动化', 'Advanced manufacturing and automation'],
  other: ['不属于上述领域', 'None of these'],
} as const satisfies Record<string, Words>

export const supportedFields = Object.keys(highTechFields).filter((field) => field !== 'other')
