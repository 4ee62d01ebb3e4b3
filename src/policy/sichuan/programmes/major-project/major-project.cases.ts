import { casesOf, wan } from '#rules/case.ts'
import { majorProjectHorseRace2022 } from './horse-race-2022.ts'
import { majorProjectOpenBounty2022 } from './open-bounty-2022.ts'

const milestones = (...amounts: number[]) =>
  amounts.map((amount, index) => ({
    name: `节点${index + 1}`,
    dueOn: `202${3 + index}-06-30`,
    target: '样机通过第三方测试',
    amount,
  }))

const answer = {
  title: '氢燃料电池膜电极国产化',
  need: 'BD2022-03',
  lead: '赵某',
  grant: wan(1000),
  milestones: milestones(wan(300), wan(300), wan(400)),
  name: '四川某某能源动力有限公司',
  uscc: '91110000802100433B',
  region: '510112',
  acceptsUser: true,
  isBarred: false,
  isDishonest: false,
  hasNoSecrets: true,
}

const bounty = { on: '2022-06-01', call: { mostGrant: wan(1000) }, facts: answer }

export const bountyCases = casesOf(majorProjectOpenBounty2022, bounty, [
  { says: '三个里程碑，资金恰好到榜单上限' },
  { says: '申请资金低于上限', change: { grant: wan(700), milestones: milestones(wan(300), wan(400)) } },
  {
    says: '超过榜单上限一分',
    change: { grant: wan(1000) + 1, milestones: milestones(wan(1000) + 1) },
    fails: ['grant'],
  },
  { says: '只有一个里程碑：可以', change: { milestones: milestones(wan(1000)) } },
  { says: '没有里程碑', change: { milestones: [] }, fails: ['milestones', 'paid-by-result'] },
  {
    says: '里程碑合计少 1 分：有资金不与结果挂钩',
    change: { milestones: milestones(wan(1000) - 1) },
    fails: ['paid-by-result'],
  },
  { says: '里程碑合计多 1 分', change: { milestones: milestones(wan(1000) + 1) }, fails: ['paid-by-result'] },
  { says: '不申请财政资金，里程碑不拨款', change: { grant: 0, milestones: milestones(0) } },
  { says: '不同意用户参与验收', change: { acceptsUser: false }, fails: ['user-accepts'] },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '省外单位揭榜：不限地域', change: { region: '310115' } },
  { says: '资金未填', change: { grant: undefined }, unknown: ['grant', 'paid-by-result'] },
  { says: '是否同意用户验收未填', change: { acceptsUser: undefined }, unknown: ['user-accepts'] },
  { says: '榜单金额没有公布：拒绝判断', call: { mostGrant: undefined }, refused: 'call-data-missing' },
])

const race = { on: '2022-06-01', call: { mostGrant: wan(1000) }, facts: { ...answer, teams: 2, midterm: 2 } }

export const raceCases = casesOf(majorProjectHorseRace2022, race, [
  { says: '两支团队并行，第二个里程碑中期淘汰' },
  { says: '三支团队', change: { teams: 3 } },
  { says: '只有一支团队：不成赛马', change: { teams: 1 }, fails: ['teams'] },
  { says: '中期就是最后一个里程碑', change: { midterm: 3 }, fails: ['milestones-beyond-midterm'] },
  { says: '中期序号超过里程碑数', change: { midterm: 4 }, fails: ['milestones-beyond-midterm'] },
  { says: '第一个里程碑即中期', change: { midterm: 1 } },
  { says: '没有里程碑', change: { milestones: [] }, fails: ['milestones-beyond-midterm', 'paid-by-result'] },
  { says: '申请资金低于上限', change: { grant: wan(700), milestones: milestones(wan(300), wan(300), wan(100)) } },
  {
    says: '超过上限一分',
    change: { grant: wan(1000) + 1, milestones: milestones(wan(300), wan(300), wan(400) + 1) },
    fails: ['grant'],
  },
  {
    says: '里程碑合计少 1 分',
    change: { milestones: milestones(wan(300), wan(300), wan(400) - 1) },
    fails: ['paid-by-result'],
  },
  { says: '不同意用户参与验收', change: { acceptsUser: false }, fails: ['user-accepts'] },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '团队数尚未确定', change: { teams: undefined }, unknown: ['teams'] },
  { says: '金额没有公布：拒绝判断', call: { mostGrant: undefined }, refused: 'call-data-missing' },
])
