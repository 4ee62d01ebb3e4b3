// What the invented projects, teams and works are about, and how one entry is made.
import type { Facts } from '#rules/condition.ts'
import type { Chance } from './chance.ts'
import type { DemonstrationFirm } from './firms.ts'

export const subjects = [
  '畜禽疫病防控',
  '空间碎片监测',
  '钒钛储能',
  '道地药材',
  '山地灾害预警',
  '类脑计算',
  '高端轴承',
  '水稻抗逆',
  '轨道减振',
  '量子传感',
] as const

/** The nth entry of a register. */
export type Make = (chance: Chance, n: number, firms: readonly DemonstrationFirm[]) => Facts
