import { readFile } from 'node:fs/promises';
import { defineCommand } from '../command.js';
import { write } from '../io.js';

/** The bundler carries the file along beside the bundle; in the source tree it is the schema itself. */
const SCHEMA = new URL('../../../schemas/policy.v1.schema.json', import.meta.url);

export const command = defineCommand({
  name: 'schema',
  summary: "print the policy's JSON Schema",
  usage: '',
  description: 'For editors and other validators. Policies name it in their first line, the modeline.',
  options: {},
  positionals: { min: 0, max: 0 },
  examples: [{ command: 'sandbox-policy schema > policy.v1.schema.json', says: 'keep a copy for an editor' }],
  async run(_args, io) {
    await write(io.stdout, await readFile(SCHEMA));
    return 0;
  },
});
