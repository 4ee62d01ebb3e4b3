// How a part of the demonstration gets on: invented, the same every time, told by the part's number.

/** `steady` keeps pace, `fast` is ahead and done early, `slow` falls behind, `stalled` hardly moves, `silent` stops reporting in summer. */
export type Pace = 'steady' | 'fast' | 'slow' | 'stalled' | 'silent'

const paces: readonly [upTo: number, pace: Pace][] = [
  [62, 'steady'],
  [82, 'fast'],
  [92, 'slow'],
  [96, 'stalled'],
  [100, 'silent'],
]

/** 0 … 99, from the letters (FNV-1a). */
export function lot(words: string): number {
  let hash = 0x811c9dc5
  for (const character of words) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash % 100
}

export const paceOf = (no: string): Pace => paces.find(([upTo]) => lot(no) < upTo)?.[1] ?? 'steady'

/** Percent done when `timeGone` percent of the time have gone; never back from one month to the next. */
export function doneAt(no: string, timeGone: number): number {
  const scatter = lot(`${no} scatter`) / 10 - 5
  const done = {
    steady: timeGone + scatter,
    fast: timeGone * 1.5 + scatter,
    slow: timeGone * 0.72 + scatter / 2,
    stalled: timeGone * 0.3,
    silent: timeGone * 0.9,
  }[paceOf(no)]
  return Math.round(Math.max(0, Math.min(100, done)))
}

/** From this month on a silent part says nothing. */
export const silentFrom = '2022-08'

export const narratives: Record<Pace, readonly string[]> = {
  steady: ['按月推进，阶段任务已完成。', '已召开推进会，各环节按计划进行。', '方案已落实到责任人，进展正常。'],
  fast: ['主要任务提前完成，正在整理材料。', '超出进度安排，正在巩固成果。'],
  slow: ['已启动，部分环节推进较慢。', '前期工作已完成，后续进度偏慢。'],
  stalled: ['条件尚未具备，正在协调。'],
  silent: ['已启动前期工作。'],
}

export const problems = ['配套资金到位较晚。', '部分县（市、区）力量不足。', '需与有关部门进一步协调。'] as const
export const nextSteps = ['加派人员，本月内补齐进度。', '召开专题会研究，明确时间表。'] as const

export const pick = <T>(list: readonly T[], words: string): T => list[lot(words) % list.length] as T
