// The facts of a form as a JSON Schema: for those who write them by program.
import type { Field, Fields } from './field.ts'
import type { Sections } from './form.ts'

type Schema = Record<string, unknown>

const patterns = { uscc: '^[0-9A-HJ-NP-RTUW-Y]{18}$', phone: '^\\+?[\\d-]{7,20}$' } as const

function valueSchema(field: Field): Schema {
  switch (field.kind) {
    case 'text':
      return {
        type: 'string',
        maxLength: field.longest ?? 200,
        ...(field.pattern && { pattern: `^(?:${field.pattern.source})$` }),
      }
    case 'number': {
      const decimals = field.decimals ?? 0
      return {
        ...(decimals === 0 ? { type: 'integer' } : { type: 'number', multipleOf: 10 ** -decimals }),
        ...(field.least !== undefined && { minimum: field.least }),
        ...(field.most !== undefined && { maximum: field.most }),
      }
    }
    case 'money':
      return {
        type: 'integer',
        ...(field.least !== undefined && { minimum: field.least }),
        ...(field.most !== undefined && { maximum: field.most }),
      }
    case 'yes-no':
      return { type: 'boolean' }
    case 'day':
      return { type: 'string', format: 'date' }
    case 'choice':
      return { enum: Object.keys(field.choices) }
    case 'choices':
      return { type: 'array', items: { enum: Object.keys(field.choices) } }
    case 'table':
      return {
        type: 'array',
        ...(field.least !== undefined && { minItems: field.least }),
        ...(field.most !== undefined && { maxItems: field.most }),
        items: objectSchema(field.columns),
      }
    case 'files':
      return { type: 'array', items: { type: 'string' } }
    case 'uscc':
    case 'phone':
      return { type: 'string', pattern: patterns[field.kind] }
    default:
      return { type: 'string' }
  }
}

function told(field: Field): string {
  const unit =
    field.kind === 'money' ? '单位：分 / in fen' : field.kind === 'number' && field.unit ? `单位：${field.unit}` : ''
  const choices =
    'choices' in field
      ? Object.entries(field.choices)
          .map(([key, words]) => `${key} ${words[0]}`)
          .join('；')
      : ''
  const shown = field.shownWhen ? '按条件填写 / asked on a condition' : ''
  return [field.hint?.[0], unit, choices, shown, field.basis].filter(Boolean).join('。')
}

function fieldSchema(field: Field): Schema {
  const description = told(field)
  return { title: field.label.join(' / '), ...(description && { description }), ...valueSchema(field) }
}

function objectSchema(fields: Fields): Schema {
  const required = Object.entries(fields).flatMap(([name, field]) => (field.optional || field.shownWhen ? [] : [name]))
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    required,
    additionalProperties: false,
  }
}

/** Draft 2020-12. Fields asked on a condition are not required here; the judgement tells when one of them is missing. */
export function factsSchema(title: string, form: Sections): Schema {
  const fields = Object.assign({}, ...Object.values(form).map((section) => section.fields)) as Fields
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...objectSchema(fields) }
}
