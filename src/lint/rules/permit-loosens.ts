import type { Permit } from '../../policy/resolved.js';
import type { Rule } from '../rule.js';

/** What each permit lets whoever edits a workflow file do. `apply` is what many a workflow is for. */
const MEANS: Readonly<Partial<Record<Permit, string>>> = {
  audit: 'lets a workflow run the code with nothing held back, only recorded',
  sudo: "lets a workflow start the launcher as root, where the host's user namespaces are closed",
  'checkout-policy': 'lets a workflow take the policy from the very change that it should hold back',
};

export const permitLoosens: Rule = {
  meta: { id: 'SP0705', severity: 'warning', title: 'permit lets a workflow loosen the policy' },
  *check({ policy, at }) {
    for (const [index, permit] of policy.enforcement.permit.entries()) {
      const means = MEANS[permit];
      if (means === undefined) continue;
      yield {
        message: `permit: ${permit} ${means}`,
        at: at(`enforcement.permit[${index}]`),
        help: 'Remove it unless a workflow of yours needs it; say why: `# sandbox-policy: ignore[SP0705] reason`.',
      };
    }
  },
};
