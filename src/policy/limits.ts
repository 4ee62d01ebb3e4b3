// The limits on persons and units that every programme obeys (限项), by day.
import type { Limits } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { leadConditions2024 } from './sichuan/limits/lead-2024.ts'
import { personLimits2023 } from './sichuan/limits/person-2023.ts'
import { unitLimits2023 } from './sichuan/limits/unit-topics-2023.ts'

export const limits = listEditions<Limits>([personLimits2023, leadConditions2024, unitLimits2023])
