export { diffPolicies } from './diff.js';
export { widens, type Change, type ChangeKind, type ClausePlace, type PolicyDiff } from './model.js';
export { permits, questionText, type Question } from './question.js';
export { reportDiff, type ShownPolicy } from './reported.js';
