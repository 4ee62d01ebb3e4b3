import { describe, expect, test } from 'vitest'
import type { Facts } from '../../contract.ts'
import { emptyFacts, factsOf, fieldsOf } from './facts-form.ts'

const full: Facts = {
  verb: '新增',
  object: '国家和省级孵化载体20家',
  kind: 'quantity_target',
  places: ['成都'],
  regions: ['510100'],
  members: ['国家级', '省级'],
  partners: ['科技部'],
  quantity: { value: 20, unit: '家', comparator: 'eq', raw: '20家' },
  ordinalBatch: '首批',
  indefiniteQuantity: '一批',
  deadline: { raw: '年底前', iso: '2022-12-31' },
  document: { title: '管理办法', action: 'revise', titled: true },
  eventRole: 'host',
}

describe('the form of a commitment', () => {
  test('gives back what it was given', () => {
    expect(factsOf(fieldsOf(full), full)).toEqual(full)
    expect(factsOf(fieldsOf(emptyFacts('协同攻关')), emptyFacts('协同攻关'))).toEqual(emptyFacts('协同攻关'))
  })

  test('leaves out what was emptied', () => {
    const fields = { ...fieldsOf(full), hasQuantity: false, hasDocument: false, eventRole: null, members: [] }

    const facts = factsOf({ ...fields, deadline: { raw: '年底前', iso: '' } }, full)

    expect(Object.keys(facts)).not.toEqual(
      expect.arrayContaining(['quantity', 'document', 'eventRole', 'members', 'deadline']),
    )
  })

  test('writes a quantity anew once its value or unit was changed', () => {
    const changed = factsOf({ ...fieldsOf(full), quantity: { value: 1500, unit: '家', comparator: 'gte' } }, full)

    expect(changed.quantity).toEqual({ value: 1500, unit: '家', comparator: 'gte', raw: '1500家' })
  })

  test('forgets the codes of places that were changed', () => {
    expect(factsOf({ ...fieldsOf(full), places: ['绵阳'] }, full).regions).toBeUndefined()
  })
})
