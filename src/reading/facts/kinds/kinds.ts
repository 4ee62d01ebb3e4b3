// Which of the nine kinds a promise is of: the first rule that holds decides.
import type { Kind } from '#reading/contract.ts'
import { isCooperation } from './cooperation.ts'
import { isEvent } from './event.ts'
import { isPlatform } from './platform.ts'
import { isProgramme } from './programme.ts'
import { isRecognition } from './recognition.ts'
import { isRearrangement, isReform } from './reform.ts'
import type { Traits } from './traits.ts'

interface Rule {
  kind: Kind
  holds: (traits: Traits) => boolean
}

const rules: Rule[] = [
  { kind: 'document', holds: ({ document }) => document !== undefined && !isApplied(document.action) },
  { kind: 'mechanism_reform', holds: ({ document }) => document?.action === 'waive' },
  { kind: 'programme', holds: ({ document, verb }) => document?.action === 'implement' && /实施$/.test(verb) },
  { kind: 'ongoing_work', holds: ({ document }) => document?.action === 'implement' },
  { kind: 'ongoing_work', holds: ({ words }) => /不得|禁止|严禁|严控/.test(words) || words.startsWith('确保') },
  { kind: 'event', holds: isEvent },
  { kind: 'quantity_target', holds: ({ hasQuantity }) => hasQuantity },
  { kind: 'recognition', holds: isRecognition },
  { kind: 'cooperation', holds: isCooperation },
  { kind: 'mechanism_reform', holds: isReform },
  { kind: 'programme', holds: isProgramme },
  { kind: 'platform_building', holds: isPlatform },
  { kind: 'mechanism_reform', holds: isRearrangement },
]

const isApplied = (action: string) => action === 'implement' || action === 'waive'

export function kindOf(traits: Traits): Kind {
  return rules.find((rule) => rule.holds(traits))?.kind ?? 'ongoing_work'
}
