// Who judges what was handed in, and how: the only door for other server code.
export { assignReviewers } from './assignment/assign-reviewers.ts'
export type { Assignment } from './assignment/assignment.ts'
export { type Draw, drawReviewers } from './assignment/draw-reviewers.ts'
export { assignmentErrors } from './assignment/errors.ts'
export { type AssignmentProblem, denseScores, type Pair } from './assignment/problem.ts'
export { type RepairedAssignment, repairAssignment } from './assignment/repair-assignment.ts'
