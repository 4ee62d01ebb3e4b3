// The facts of a commitment as a form shows them, and back.
import type { Facts } from '../../contract.ts'

type Quantity = NonNullable<Facts['quantity']>
type Document = NonNullable<Facts['document']>

export interface FactsFields {
  verb: string
  object: string
  kind: Facts['kind']
  members: string[]
  places: string[]
  partners: string[]
  hasQuantity: boolean
  quantity: Partial<Quantity>
  indefiniteQuantity: string
  ordinalBatch: string
  /** A day, `yearly`, or empty. */
  deadline: { raw: string; iso: string }
  hasDocument: boolean
  document: Partial<Document>
  eventRole: Facts['eventRole'] | null
}

export const emptyFacts = (object: string): Facts => ({ verb: '', object, kind: 'ongoing_work', places: [] })

export function fieldsOf(facts: Facts): FactsFields {
  return {
    verb: facts.verb,
    object: facts.object,
    kind: facts.kind,
    members: facts.members ?? [],
    places: facts.places,
    partners: facts.partners ?? [],
    hasQuantity: facts.quantity !== undefined,
    quantity: facts.quantity ?? { comparator: 'gte' },
    indefiniteQuantity: facts.indefiniteQuantity ?? '',
    ordinalBatch: facts.ordinalBatch ?? '',
    deadline: facts.deadline ?? { raw: '', iso: '' },
    hasDocument: facts.document !== undefined,
    document: facts.document ?? { action: 'issue', titled: true },
    eventRole: facts.eventRole ?? null,
  }
}

/** `before` lends what the form does not show: the codes of places that stayed the same. */
export function factsOf(fields: FactsFields, before: Facts): Facts {
  const { quantity, document, deadline } = fields
  const samePlaces = before.places.join('、') === fields.places.join('、')
  return {
    verb: fields.verb.trim(),
    object: fields.object.trim(),
    kind: fields.kind,
    places: fields.places,
    ...(samePlaces && before.regions && { regions: before.regions }),
    ...(fields.members.length > 0 && { members: fields.members }),
    ...(fields.partners.length > 0 && { partners: fields.partners }),
    ...(fields.hasQuantity && { quantity: quantityOf(quantity, before.quantity) }),
    ...(fields.indefiniteQuantity.trim() && { indefiniteQuantity: fields.indefiniteQuantity.trim() }),
    ...(fields.ordinalBatch.trim() && { ordinalBatch: fields.ordinalBatch.trim() }),
    ...(deadline.iso && { deadline: { iso: deadline.iso, raw: deadline.raw.trim() || deadline.iso } }),
    ...(fields.hasDocument && {
      document: {
        title: document.title?.trim() ?? '',
        action: document.action ?? 'issue',
        titled: document.titled ?? false,
      },
    }),
    ...(fields.eventRole && { eventRole: fields.eventRole }),
  }
}

function quantityOf(
  { value = 0, upper, unit = '', comparator = 'eq' }: Partial<Quantity>,
  before: Quantity | undefined,
): Quantity {
  const isSame = before?.value === value && before.unit === unit
  const isRange = comparator === 'range' && upper !== undefined && upper !== null
  return {
    value,
    ...(isRange && { upper }),
    unit: unit.trim(),
    comparator,
    raw: isSame ? before.raw : `${value}${unit.trim()}`,
  }
}
