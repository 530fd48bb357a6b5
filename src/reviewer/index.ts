export { type Defaults, type ReviewerOptions, reviewerFactory } from './create.js'
export { type Problem, ReviewerError } from './errors.js'
export { Registry } from './registry.js'
export type { Conversations, Reviewable, Reviewer } from './reviewer.js'
