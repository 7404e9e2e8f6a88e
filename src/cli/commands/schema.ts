import { policySchema } from '../../policy/schema.js';
import { defineCommand } from '../command.js';
import { write } from '../io.js';

export const command = defineCommand({
  name: 'schema',
  summary: "print the policy's JSON Schema",
  usage: '',
  description: 'For editors and other validators. Policies name it in their first line, the modeline.',
  options: {},
  positionals: { min: 0, max: 0 },
  examples: [{ command: 'sandbox-policy schema > policy.v1.schema.json', says: 'keep a copy for an editor' }],
  async run(_args, io) {
    // From the program itself rather than from a file beside it: the bundle is then all that is needed.
    await write(io.stdout, `${JSON.stringify(policySchema(), null, 2)}\n`);
    return 0;
  },
});
