// The administrative divisions of the country down to counties, as the standard lists them.
import { regionCodes } from './region-codes.data.ts'

export type RegionLevel = 'province' | 'prefecture' | 'county'

/** `code` has six digits (GB/T 2260); `parent` is null for a province. */
export interface Region {
  code: string
  name: string
  level: RegionLevel
  parent: string | null
}

const entry = /^(\d+)(\D+)$/

function parse(codes: string): Region[] {
  const regions: Region[] = []
  let province = ''
  for (const line of codes.trim().split('\n')) {
    const [head = '', ...counties] = line.trim().split(' ')
    const [, code = '', name = ''] = entry.exec(head) ?? []
    if (!line.startsWith(' ')) {
      province = code
      regions.push({ code, name, level: 'province', parent: null })
      continue
    }
    const prefix = code.slice(0, 4)
    // 省直辖县 and a municipality's own second row are no divisions: their counties hang on the province.
    const isGroup = /^(省直辖县|自治区直辖县|县)$/.test(name) || name === regions.find((r) => r.code === province)?.name
    if (!isGroup) regions.push({ code, name, level: 'prefecture', parent: province })
    for (const county of counties) {
      const [, digits = '', label = ''] = entry.exec(county) ?? []
      regions.push({ code: prefix + digits, name: label, level: 'county', parent: isGroup ? province : code })
    }
  }
  return regions
}

/** Provinces, then their prefectures and counties, in the order of the codes. */
export const regions: readonly Region[] = parse(regionCodes)
