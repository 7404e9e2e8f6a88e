import { INTERPRETERS, LAUNCHERS, programName } from '../programs.js';
import { quote, type Rule } from '../rule.js';

/** An allowlist of names says what is started, not what an interpreter then does. */
export const interpreterAllowed: Rule = {
  meta: { id: 'SP0403', severity: 'info', title: 'allowed program runs other programs' },
  *check({ policy, at }) {
    const { allow, denyPatterns } = policy.commands;
    for (const [index, rule] of (allow ?? []).entries()) {
      const name = programName(rule.run);
      const interpreter = INTERPRETERS.has(name);
      // Whoever states the arguments has thought about what is started.
      if (rule.args !== null) continue;
      if (!interpreter && !LAUNCHERS.has(name)) continue;
      // SP0401 says it with more force.
      if (interpreter && denyPatterns.length > 0) continue;
      yield {
        message: interpreter
          ? `${quote(rule.run)} does whatever its program text says: commands.allow ends where a script begins`
          : `${quote(rule.run)} starts other programs, named by its arguments or by the project's files`,
        at: at(`commands.allow[${index}]`),
        help: 'What the code may reach is held by the tier, filesystem and egress; `compile --explain` says how far commands.allow goes there.',
      };
    }
  },
};
