// Addresses of the notices module.

/** `place` is an offset into the text: the review opens there. */
export const noticeAddress = (noticeId: string, place?: number) =>
  place === undefined ? `/notices/${noticeId}` : `/notices/${noticeId}?place=${place}`
