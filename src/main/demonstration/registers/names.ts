// Invented firms and people: brands of three seldom characters, credit codes that no authority gives out.
import { organisationCheckDigit, usccCheckDigit } from '#kernel/uscc.ts'
import type { Chance } from './chance.ts'

const brands = [...'屿朔珩漪霁黛岚瑾琰翊樾昀稷岫澍晗钧麓沅彧湛曜璟筠缇旻霖苒瀚烨绮']
const trades = [
  '智能科技',
  '信息技术',
  '软件',
  '生物医药',
  '新材料',
  '智能装备',
  '电子科技',
  '环保科技',
  '新能源科技',
  '航空科技',
  '精密机械',
  '数据科技',
  '光电科技',
  '农业科技',
  '医疗器械',
  '自动化',
  '检测技术',
  '轨道交通科技',
  '食品科技',
  '网络科技',
] as const
const surnames = [...'赵钱孙周吴郑冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方']
const given = [...'远川澜屏舟砚禾樵岩汀芷衡牧棠宁渊柯昱溪峤']

export const brandNo = (n: number): string => {
  const size = brands.length
  return [n % size, Math.floor(n / size) % size, Math.floor(n / size / size) % size]
    .map((at, place) => brands[(at + place * 7) % size])
    .join('')
}

export const tradeOf = (chance: Chance): string => chance.pick(trades)

export const personName = (chance: Chance): string =>
  chance.pick(surnames) + chance.pick(given) + (chance.isLucky(0.7) ? chance.pick(given) : '')

/** The organisation code begins with DEM, which stands in no register. */
export function usccOf(n: number, region: string, kind: '91' | '12' = '91'): string {
  const organisation = `DEM${n.toString(10).padStart(5, '0')}`
  const first17 = `${kind}${region}${organisation}${organisationCheckDigit(organisation)}`
  return first17 + usccCheckDigit(first17)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number of a county that does not exist. */
export function personIdOf(n: number, bornOn: string): string {
  const first17 = `519900${bornOn.replaceAll('-', '')}${String(n % 1_000).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return first17 + '10X98765432'[sum % 11]
}
