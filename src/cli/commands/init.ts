import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineCommand } from '../command.js';
import { reasonOf, UnreadableFile } from '../errors.js';
import { write } from '../io.js';
import { policyText, TEMPLATE_NAMES, templateFor, type Template } from '../templates/index.js';

const DEFAULT_FILE = '.github/sandbox-policy.yml';

export const command = defineCommand({
  name: 'init',
  summary: 'write a first policy',
  usage: '[FILE]',
  description: `FILE is ${DEFAULT_FILE} when not given. A file that exists is never overwritten.`,
  options: {
    template: {
      kind: 'value',
      choices: ['python', 'node', 'go', 'strict'],
      help: 'what to begin with; chosen by the files in this folder when not given',
    },
  },
  positionals: { min: 0, max: 1 },
  examples: [
    {
      command: 'sandbox-policy init --template node',
      says: 'write .github/sandbox-policy.yml for a Node project',
    },
  ],
  async run({ options, positionals }, io) {
    const name = positionals[0] ?? DEFAULT_FILE;
    const file = resolve(io.cwd, name);
    const template: Template = options.template ?? templateFor(await readdir(io.cwd));
    try {
      await mkdir(dirname(file), { recursive: true });
    } catch (error) {
      throw new UnreadableFile(dirname(name), reasonOf(error), { cause: error });
    }
    try {
      // `wx` and not a look beforehand: nothing can appear in between.
      await writeFile(file, policyText(template, file, io.cwd), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new UnreadableFile(name, reasonOf(error), { cause: error });
      }
      await write(io.stderr, `sandbox-policy: ${name} exists; init never overwrites. Nothing was written.\n`);
      return 1;
    }
    const others = TEMPLATE_NAMES.filter((other) => other !== template).join(', ');
    const why = options.template === undefined ? ` (others: --template ${others})` : '';
    await write(
      io.stderr,
      `Wrote ${name} from the ${template} template${why}.\nNext: sandbox-policy lint ${name}\n`,
    );
    return 0;
  },
});
