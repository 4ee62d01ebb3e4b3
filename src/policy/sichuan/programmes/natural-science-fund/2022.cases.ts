import { casesOf, wan } from '#rules/case.ts'
import { naturalScienceFund2022 } from './2022.ts'

const sound = {
  on: '2022-08-15',
  call: { mostGrant: wan(20) },
  facts: {
    title: '高海拔隧道围岩流变机理研究',
    type: 'youth' as const,
    discipline: 'E0901',
    grant: wan(20),
    name: '四川某某大学',
    uscc: '91110000802100433B',
    region: '510107',
    lead: '王某某',
    leadId: undefined,
    birthday: '1990-06-01',
    gender: 'man' as const,
    avoid: undefined,
    members: [{ name: '李某', unit: '四川某某大学', title: '讲师' }],
    hasStatement: true,
    isEthical: true,
    isBarred: false,
    isDishonest: false,
    hasNoSecrets: true,
  },
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `专家${index + 1}`, unit: '某研究所' }))

export const cases = casesOf(naturalScienceFund2022, sound, [
  { says: '青年项目，32 岁' },
  { says: '男，1987-01-01 出生：当年 1 月 1 日满 35，仍可申请', change: { birthday: '1987-01-01' } },
  { says: '男，1986-12-31 出生：已过 35', change: { birthday: '1986-12-31' }, fails: ['youth-age'] },
  { says: '女，1982-01-01 出生：仍可申请', change: { gender: 'woman', birthday: '1982-01-01' } },
  { says: '女，1981-12-31 出生：已过 40', change: { gender: 'woman', birthday: '1981-12-31' }, fails: ['youth-age'] },
  {
    says: '2023 年申报，男，1987-12-31 出生：已过 35',
    on: '2023-07-20',
    change: { birthday: '1987-12-31' },
    fails: ['youth-age'],
  },
  { says: '面上项目不看年龄', change: { type: 'general', birthday: '1965-03-03' } },
  { says: '重点项目不看年龄', change: { type: 'key', birthday: '1965-03-03' } },
  {
    says: '杰出青年，1977-01-01 出生：仍可申请',
    change: { type: 'distinguished', birthday: '1977-01-01', members: undefined },
  },
  {
    says: '杰出青年，1976-12-31 出生：已过 45',
    change: { type: 'distinguished', birthday: '1976-12-31', members: undefined },
    fails: ['distinguished-age'],
  },
  { says: '杰出青年，1985 年出生', change: { type: 'distinguished', birthday: '1985-01-01', members: undefined } },
  { says: '创新群体，1 名骨干', change: { type: 'group' } },
  {
    says: '创新群体，3 名骨干',
    change: { type: 'group', members: names(3).map((one) => ({ ...one, title: '教授' })) },
  },
  { says: '创新群体没有骨干成员', change: { type: 'group', members: [] }, fails: ['group-members'] },
  { says: '通知把青年年龄放宽到 38：1984-01-01 出生可以', call: { youthAge: 38 }, change: { birthday: '1984-01-01' } },
  { says: '申请经费 19 万元', change: { grant: wan(19) } },
  { says: '申请经费超过额度一分', change: { grant: wan(20) + 1 }, fails: ['grant'] },
  { says: '额度没有公布：拒绝判断', call: { mostGrant: undefined }, refused: 'call-data-missing' },
  { says: '申请回避 2 人', change: { avoid: names(2) } },
  { says: '申请回避 3 人', change: { avoid: names(3) } },
  { says: '申请回避 4 人', change: { avoid: names(4) }, fails: ['avoided-names'] },
  { says: '未签包干制承诺书', change: { hasStatement: false }, fails: ['lump-sum-statement'] },
  { says: '应审未审伦理', change: { isEthical: false }, fails: ['ethics'] },
  { says: '负责人处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '出生日期未填', change: { birthday: undefined }, unknown: ['youth-age', 'distinguished-age'] },
  {
    says: '出生日期写错（2 月 30 日）：当作未填',
    change: { birthday: '1990-02-30' },
    unknown: ['youth-age', 'distinguished-age'],
  },
])
