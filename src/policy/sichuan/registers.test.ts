import { describe, expect, test } from 'vitest'
import { hasEnded, keyLabel, privacyOf, type Register } from '#rules/define-register.ts'
import { divisions } from './divisions.data.ts'
import { sichuanRegisters } from './registers.ts'

const each = describe.each(sichuanRegisters.map((register) => [register.id, register] as const))
const fieldOf = ({ allFields }: Register, name: string) => {
  const field = allFields[name]
  if (!field) throw new Error(`no field ${name}`)
  return field
}

test('registers have one id each', () => {
  expect(new Set(sichuanRegisters.map(({ id }) => id)).size).toBe(sichuanRegisters.length)
})

each('%s', (_id, register) => {
  test('counts on facts of the right kind', () => {
    const { common, key, parties = [] } = register
    const kinds = (names: (string | undefined)[]) =>
      names.flatMap((name) => (name === undefined ? [] : [fieldOf(register, name).kind]))

    expect(kinds([common.name])).toEqual(['text'])
    expect(kinds([common.happenedOn, common.validFrom, common.validTo]).every((kind) => kind === 'day')).toBe(true)
    expect(kinds([common.amount]).every((kind) => kind === 'money')).toBe(true)
    expect(kinds([common.region]).every((kind) => kind === 'region')).toBe(true)
    expect(kinds([common.unit]).every((kind) => kind === 'unit')).toBe(true)
    expect(kinds([...parties]).every((kind) => kind === 'uscc' || kind === 'person-id')).toBe(true)
    if (key.kind === 'uscc') expect(kinds([key.field])).toEqual(['uscc'])
    if (key.kind === 'person') expect(kinds([key.field])).toEqual(['person-id'])
  })

  test('has a first status that is not an end, and a way out', () => {
    const ends = Object.keys(register.statuses).map((status) => hasEnded(register, status))

    expect(hasEnded(register, register.firstStatus)).toBe(false)
    expect(ends).toContain(true)
    expect(register.allFields['status']).toMatchObject({ kind: 'choice' })
  })

  test('is kept by divisions that exist', () => {
    expect(register.keepers.filter((keeper) => !divisions.some(({ code }) => code === keeper))).toEqual([])
  })

  test('gives every heading of a spreadsheet one field only', () => {
    const headings = Object.entries(register.allFields).flatMap(([name, { label }]) => [
      ...label,
      ...((register.headings as Record<string, readonly string[]>)?.[name] ?? []).filter((text) => text !== label[0]),
    ])

    expect(headings.filter((text, index) => headings.indexOf(text) !== index)).toEqual([])
  })

  test('shows the public a name, and never an identity number', () => {
    const open = Object.entries(register.allFields).filter(([, field]) => privacyOf(field) === 'public')

    if (register.isOpen) expect(open.map(([name]) => name)).toContain(register.common.name)
    expect(open.filter(([, { kind }]) => kind === 'person-id' || kind === 'phone')).toEqual([])
    expect(keyLabel(register).every((words) => words !== '')).toBe(true)
  })
})
