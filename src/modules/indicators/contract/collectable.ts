// What may be asked of the cities: a figure that nothing else gives. Everything else is known already, and says where.
import { sichuanRegisters } from '#policy/sichuan/registers.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { findIndicator } from './declared.ts'

interface KnownAnswer {
  zh: string
  en: string
}

const titlesOf = (ids: readonly string[]) => {
  const found = ids.flatMap((id) => findIndicator(id) ?? [])
  return { zh: found.map(({ title }) => `“${title[0]}”`).join('和'), en: found.map(({ title }) => title[1]).join(', ') }
}

/** Where the figure comes from without asking; null where it must really be asked. */
export function knownAnswer({ source, level }: Indicator): KnownAnswer | null {
  switch (source.from) {
    case 'register': {
      const [zh, en] = sichuanRegisters.find(({ id }) => id === source.register)?.title ?? ['', '']
      return { zh: `名录“${zh}”逐条记录就能算出。`, en: `the register “${en}” gives it entry by entry.` }
    }
    case 'ratio': {
      const parts = titlesOf([source.of, source.to])
      return { zh: `由${parts.zh}算出。`, en: `it follows from ${parts.en}.` }
    }
    case 'composite':
      return { zh: '由其他指标加权得出。', en: 'it is made of other indicators.' }
    case 'reported':
      if (level === 'zone') return { zh: '由各园区填报，不向市（州）采集。', en: 'zones report it, not cities.' }
      return level === 'province' ? { zh: '只统计到全省。', en: 'it is told for the province only.' } : null
  }
}
