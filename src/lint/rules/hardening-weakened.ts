import { quote, type Rule } from '../rule.js';

export const hardeningWeakened: Rule = {
  meta: { id: 'SP0706', severity: 'warning', title: 'hardening weakened' },
  *check({ policy, at }) {
    const { capabilities, apparmor } = policy.hardening;
    for (const [index, capability] of capabilities.entries()) {
      yield {
        message: `${quote(capability)} gives the code a right that tests and builds don't need, and that has been a way out of containers`,
        at: at(`hardening.capabilities[${index}]`),
        help: 'Do what needs it in a step outside of the sandbox.',
      };
    }
    if (apparmor.kind === 'none') {
      yield {
        message:
          'apparmor: none takes away a wall that costs nothing; something that works only without it does what it should not',
        at: at('hardening.apparmor'),
        help: 'Use `generated`, or `engine` for the profile that the engine has by itself.',
      };
    }
  },
};
