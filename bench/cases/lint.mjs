import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { cli, folders } from '../library.mjs';
import { absent, node24, peer, root } from '../places.mjs';
import { run } from '../spawn.mjs';

const policy = join(root, 'examples', 'python.yml');

const wholeProcess = (name, node, budget) => ({
  name: `lint of one policy, whole process, ${name}`,
  peers: [
    { name: 'node -e 0', budget },
    { name: 'actionlint on a workflow', budget: null, missing: () => absent(peer.actionlint) },
    { name: 'Spectral on the same policy', budget: null, turns: 3, missing: () => absent(peer.spectral) },
  ],
  runs: 31,
  quick: 9,
  warmup: 3,
  missing: () => (node === null ? 'no Node 24 here: bench/peers installs it' : null),
  setup: () => {
    const place = folders();
    const rules = join(place.base, 'ruleset.yml');
    const rule = '{ given: "$", then: { field: version, function: truthy } }';
    writeFileSync(rules, `rules:\n  version: ${rule}\n`);
    const spectral = [node, peer.spectral, 'lint', '--quiet', '--ruleset', rules, policy];
    const workflow = join(root, '.github', 'workflows', 'ci.yml');
    return {
      ours: () => run([node, cli, 'lint', policy]),
      theirs: {
        'node -e 0': () => run([node, '-e', '0']),
        'actionlint on a workflow': () =>
          run([peer.actionlint, '-no-color', '-shellcheck=', '-pyflakes=', workflow]),
        'Spectral on the same policy': () => run(spectral),
      },
      close: place.close,
    };
  },
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
    peers: [{ name: "yaml's parse of the same texts", budget: 1.6 }],
    runs: 9,
    quick: 3,
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
        theirs: {
          "yaml's parse of the same texts": () => {
            for (const text of texts) parseDocument(text);
          },
        },
      };
    },
  },
];
