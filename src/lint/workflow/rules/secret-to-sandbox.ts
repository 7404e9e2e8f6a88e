import { quote } from '../../rule.js';
import { isAction, scriptOf } from '../sandbox.js';
import { holdsSecret } from '../expressions.js';
import { at, type WorkflowRule } from '../workflow.js';

/** Inputs of the Action that reach the code; `token` never does. */
const REACHES_CODE = ['run', 'inputs'];

/** A secret at the sandbox's own step is there for the code: the policy may withhold it, or not. */
export const secretToSandbox: WorkflowRule = {
  meta: { id: 'SP1006', severity: 'warning', title: 'secret handed to the step of the sandbox' },
  *check(workflow) {
    for (const { steps } of workflow.jobs) {
      for (const step of steps) {
        const action = isAction(step);
        if (!action && scriptOf(step).sandbox.length === 0) continue;
        const given = [
          ...Object.entries(step.env).map(([name, value]) => ({ name, value, key: ['env', name] })),
          ...(action ? REACHES_CODE : []).map((name) => ({
            name,
            value: step.with[name] ?? '',
            key: ['with', name],
          })),
          ...(action ? [] : [{ name: 'run', value: step.run ?? '', key: ['run'] }]),
        ];
        for (const { name, value, key } of given) {
          if (!holdsSecret(value)) continue;
          yield {
            message: `${quote(name)} hands a secret to the step that runs the change`,
            at: at(workflow, [...step.path, ...key], 'key'),
            help: 'Leave it out; what the code needs and may spend belongs in a token of its own, named in `env.secret`.',
          };
        }
      }
    }
  },
};
