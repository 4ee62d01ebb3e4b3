// What the notices module answers: imports, stored notices, and the review of what was read.
export * from './contract/notices.ts'
export * from './contract/review.ts'
