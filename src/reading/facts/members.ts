// The single things a promise lists under one verb: `甲、乙、丙等活动`.
import { splitTopLevel } from '#reading/sentences/depth.ts'

/** Of an object's text; undefined where it names one thing only. */
export function findMembers(object: string): string[] | undefined {
  const before = /^(.*?)等[^、，。]{0,24}$/.exec(object)?.[1] ?? object
  const list = before.replace(/^(在|围绕|聚焦)/, '')
  const parts = splitTopLevel(list, 0, list.length, '、，').map(({ start, end }) => list.slice(start, end))
  if (parts.length < 2 && !/》[和及与]《/.test(list)) return undefined
  const last = parts.at(-1) ?? ''
  const joint = parts.length > 1 ? /^([^和及与]{2,20})[和及与]([^和及与]{2,20})$/.exec(last) : null
  const members = joint ? [...parts.slice(0, -1), joint[1] ?? '', joint[2] ?? ''] : parts
  return members.length > 1 && members.every((member) => member.length <= 40) ? members : undefined
}
