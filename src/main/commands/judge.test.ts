import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../../dist/server/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'luoshi-judge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const keep = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const luoshi = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, 'judge', ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const wan = 1_000_000
const firm = {
  name: '绵阳某某传感科技有限公司',
  uscc: '91110000802100433B',
  region: '510703',
  registeredOn: '2018-04-02',
  isResident: true,
  field: 'electronic-information',
  isProductBarred: false,
  staff: 60,
  scientists: 18,
  sales: 2000 * wan,
  costs: 1800 * wan,
  assets: 1500 * wan,
  research: 120 * wan,
  classOne: 0,
  classTwo: 4,
  hasNationalAward: false,
  ledStandard: false,
  hasInstitution: false,
  hadBreach: false,
  isListed: false,
}
const good = keep('good.json', firm)
const day = ['--on', '2022-03-15']

describe('luoshi judge', () => {
  test('tells in Chinese what was found, what is needed, and by which article', async () => {
    const { code, out } = await luoshi('tech-sme@2017', keep('large.json', { ...firm, staff: 501 }), ...day)

    expect(code).toBe(10)
    expect(out).toContain('科技型中小企业评价  不符合')
    expect(out).toContain('✗ 职工总数：501 人，应不超过 500 人（国科发政〔2017〕115号第六条(二)）')
    expect(out).not.toContain('\u001b')
  })

  test('prints one JSON object: each rule, the score by part, the hash of the edition', async () => {
    const { code, out } = await luoshi('tech-sme', good, ...day, '--json')
    const judged = JSON.parse(out)

    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(judged).toMatchObject({
      edition: 'tech-sme@2017',
      on: '2022-03-15',
      holds: true,
      score: { from: 94, to: 94 },
    })
    expect(judged.hash).toMatch(/^[0-9a-f]{32}$/)
    expect(judged.rules[1]).toMatchObject({
      rule: 'staff',
      holds: true,
      found: 60,
      needed: 500,
      comparison: 'atMost',
      unit: '人',
      article: '国科发政〔2017〕115号第六条(二)',
    })
  })

  test('leaves open what cannot be said yet, with a code of its own', async () => {
    const { assets: _, ...partly } = firm
    const { code, out } = await luoshi('tech-sme', keep('partly.json', partly), ...day)

    expect(code).toBe(11)
    expect(out).toContain('？ 资产总额：还缺资产总额')
  })

  test('computes the subsidy by the rates of the call', async () => {
    const call = keep('call.json', {
      rates: [
        { above: 0, rate: 0.04 },
        { above: 3000 * wan, rate: 0.02 },
      ],
    })
    const facts = keep('subsidy.json', {
      ...{ name: firm.name, uscc: firm.uscc, region: firm.region, registeredOn: firm.registeredOn },
      ...{ hasClaimed: true, claimedBefore: 800 * wan, claimed: 6800 * wan },
      ...{ salesBefore: 4000 * wan, sales: 5000 * wan },
      ...{ isDishonest: false, hadAccident: false, environmentalCredit: 'good' },
    })
    const { code, out } = await luoshi('research-post-subsidy', facts, '--on', '2022-11-11', '--call', call)

    expect(code).toBe(0)
    expect(out).toContain('研发投入后补助金额  180 万元')
    expect(out).toContain('3000 万元以上 3000 万元 × 2% = 60 万元')
  })

  test('lists every edition with what a call must give', async () => {
    const { out } = await luoshi('--list')
    const listed = JSON.parse((await luoshi('--list', '--json')).out)

    expect(out).toContain('gazelle@2019')
    expect(out).toContain('通知须给出：rates（当年补助比例（分段超额累退））')
    expect(listed.map(({ name }: { name: string }) => name)).toContain('high-tech-enterprise@2016')
  })

  test('prints the schema of the facts', async () => {
    const schema = JSON.parse((await luoshi('--form', 'tech-sme@2017')).out)

    expect(schema.properties.sales).toEqual({
      title: '销售收入 / Sales',
      description: '单位：分 / in fen',
      type: 'integer',
      minimum: 0,
    })
    expect(schema.required).toContain('staff')
  })
})

describe('luoshi judge refuses', () => {
  test.each([
    ['no programme', [], 2, '没有给出项目类别'],
    ['no facts', ['tech-sme'], 2, '没有给出事实文件'],
    ['two files', ['tech-sme', good, good], 2, '一次只能判断一份'],
    ['an unknown programme', ['tech-smes', good], 3, '没有“tech-smes”'],
    ['an unknown edition', ['tech-sme@2016', good], 3, '没有“2016”版'],
    ['an edition on a day outside its force', ['gazelle@2019', good, '--on', '2023-01-01'], 5, '不在有效期内'],
    ['a day before any edition', ['tech-sme', good, '--on', '2016-01-01'], 3, '没有有效的版本'],
    ['a day that is none', ['tech-sme', good, '--on', '2022-02-30'], 2, '不是日期'],
    ['a file that is not there', ['tech-sme', join(folder, '无.json'), ...day], 3, '没有找到'],
    ['broken JSON', ['tech-sme', keep('broken.json', '{"a":'), ...day], 2, '不是完整的 JSON'],
    ['a list instead of an object', ['tech-sme', keep('list.json', '[]'), ...day], 2, '应是一个 JSON 对象'],
    ['missing rates', ['research-post-subsidy', keep('empty.json', {}), '--on', '2022-11-11'], 2, '还没有公布'],
  ])('%s', async (_, args, exit, says) => {
    const { code, out, err } = await luoshi(...args)

    expect(code).toBe(exit)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('wrong facts, all of them at once', async () => {
    const { code, err } = await luoshi(
      'tech-sme',
      keep('wrong.json', { staff: 'many', uscc: '1', foo: 1, constructor: 2 }),
      ...day,
    )

    expect(code).toBe(2)
    expect(err).toContain('填报的事实有 4 处问题')
    expect(err).toContain('  staff  职工总数不是数字')
    expect(err).toContain('  foo  表中没有这一项')
  })

  test('values of the call that nobody asked for', async () => {
    const call = keep('odd.json', { leastScore: 10, speed: 3 })
    const { code, err } = await luoshi('tech-sme', good, ...day, '--call', call)

    expect(code).toBe(2)
    expect(err).toContain('call.leastScore  综合评价得分下限由法规规定，通知不能改变')
    expect(err).toContain('call.speed  没有名为 speed 的参数')
  })
})
