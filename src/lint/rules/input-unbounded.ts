import { quote, type Rule } from '../rule.js';

/** Inputs come from issues, titles and comments: whoever writes those writes them. */
export const inputUnbounded: Rule = {
  meta: { id: 'SP0504', severity: 'info', title: 'text input without bounds' },
  *check({ policy, at }) {
    for (const [name, rule] of Object.entries(policy.inputs)) {
      if (rule.type !== 'string' || rule.enum !== null || rule.pattern !== null) continue;
      yield {
        message: `the input ${quote(name)} takes any text${rule.maxLength === null ? ' of any length' : ''}, also what a shell or a program would take for more than text`,
        at: at(`inputs.${name}`, 'key'),
        help: 'State a pattern, anchored with ^ and $, and a max-length.',
      };
    }
  },
};
