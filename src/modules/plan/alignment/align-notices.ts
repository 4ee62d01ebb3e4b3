// Lays two stored notices side by side.
import { getNotice } from '#modules/notices/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Alignment } from '../contract.ts'
import { planPermissions } from '../permissions.ts'
import { align } from './align.ts'
import { promisesOfReview } from './promises.ts'

export async function alignNotices(
  ctx: Context,
  { upperId, lowerId, as }: { upperId: string; lowerId: string; as: Alignment['as'] },
): Promise<Alignment> {
  demand(planPermissions, ctx.actor, 'read')
  const upper = await getNotice(ctx, { noticeId: upperId })
  const lower = await getNotice(ctx, { noticeId: lowerId })
  return {
    as,
    upperTitle: upper.title,
    lowerTitle: lower.title,
    ...align(promisesOfReview(upper), promisesOfReview(lower), as),
  }
}
