import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { node24, root } from '../places.mjs';
import { run } from '../spawn.mjs';

const cli = join(root, 'dist', 'cli', 'index.js');
const policy = join(root, 'examples', 'python.yml');

const wholeProcess = (name, node, budget) => ({
  name: `lint of one policy, whole process, ${name}`,
  peer: 'node -e 0',
  budget,
  runs: 31,
  warmup: 4,
  missing: () => (node === null ? 'no Node 24 here: scripts/node24 installs it' : null),
  setup: () => ({
    ours: () => run([node, cli, 'lint', policy]),
    theirs: () => run([node, '-e', '0']),
  }),
});

export default [
  wholeProcess(
    `Node ${process.versions.node.split('.')[0]}`,
    process.execPath,
    Number(process.versions.node.split('.')[0]) >= 22 ? 1.5 : 1.8,
  ),
  wholeProcess('Node 24', node24(), 1.5),
  {
    name: 'lint of 1,000 policies in one process',
    peer: "yaml's parse of the same texts",
    budget: 1.6,
    runs: 9,
    setup: async () => {
      const { parsePolicy, lint } = await import(join(root, 'dist', 'lib', 'index.js'));
      const base = readFileSync(policy, 'utf8');
      const texts = Array.from({ length: 1000 }, (_, i) =>
        base.replace('name: python-tests', `name: python-tests-${i}`),
      );
      return {
        ours: async () => {
          for (const text of texts) await lint(parsePolicy(text, { path: 'policy.yml' }));
        },
        theirs: () => {
          for (const text of texts) parseDocument(text);
        },
      };
    },
  },
];
