import { PRIVILEGED, programName } from '../programs.js';
import { quote, type Rule } from '../rule.js';

export const privilegedProgram: Rule = {
  meta: { id: 'SP0405', severity: 'warning', title: 'allowed program is made to get out' },
  *check({ policy, at }) {
    for (const [index, rule] of (policy.commands.allow ?? []).entries()) {
      if (!PRIVILEGED.has(programName(rule.run))) continue;
      yield {
        message: `${quote(rule.run)} is made to get other rights, reach other machines or leave a root: inside, it fails or is the way out`,
        at: at(`commands.allow[${index}]`),
        help: 'Do what needs it in a step outside of the sandbox.',
      };
    }
  },
};
