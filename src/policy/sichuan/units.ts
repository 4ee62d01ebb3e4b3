// The department of Sichuan with its divisions, the 21 市(州) bureaus, the two science-city offices and 183 counties.
import type { UnitKind, UnitSeed } from '#kernel/unit.ts'
import { type Region, regions } from '#policy/national/regions.ts'
import { divisions } from './divisions.data.ts'

const root = '/kjt/'

const department: UnitSeed = {
  code: 'kjt',
  parentCode: null,
  path: root,
  name: '四川省科学技术厅',
  shortName: '科技厅',
  kind: 'department',
  region: '510000',
  duties: [],
}

const under = (
  code: string,
  name: string,
  shortName: string,
  kind: UnitKind,
  rest: Partial<UnitSeed> = {},
): UnitSeed => ({
  code,
  parentCode: 'kjt',
  path: `${root}${code}/`,
  name,
  shortName,
  kind,
  region: null,
  duties: [],
  ...rest,
})

/** 阿坝藏族羌族自治州 is 阿坝州 in every notice; 成都市 stays. */
const spoken = ({ name }: Region) => name.replace(/(藏族羌族|藏族|彝族)自治州$/, '州')

const ofProvince = (level: Region['level']) =>
  regions.filter((region) => region.level === level && region.code.startsWith('51'))

const bureaus = ofProvince('prefecture').map((region) =>
  under(region.code, `${spoken(region)}科学技术局`, `${spoken(region)}科技局`, 'bureau', { region: region.code }),
)

const offices = [
  under('western-science-city', '西部(成都)科学城管委会办公室', '西部科学城办', 'office', { region: '510100' }),
  under('mianyang-science-city', '绵阳科技城管委会办公室', '绵阳科技城办', 'office', { region: '510700' }),
]

const counties = ofProvince('county').map((region): UnitSeed => {
  const prefecture = region.parent ?? ''
  return under(region.code, `${region.name}科技主管部门`, `${region.name}科技部门`, 'county', {
    parentCode: prefecture,
    path: `${root}${prefecture}/${region.code}/`,
    region: region.code,
  })
})

/** Parents before their children. */
export const sichuanUnits: readonly UnitSeed[] = [
  department,
  ...divisions.map(({ code, name, duties }) => under(code, name, name, 'division', { duties })),
  ...bureaus,
  ...offices,
  ...counties,
]
