import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders, opener, succeed } from '../library.mjs';
import { run } from '../spawn.mjs';

const policy = 'version: 1\ntier: process\nfilesystem: { write: ["**"] }\n';
const FILES = 1_000;

/** A repository of `folders` x 1,000 small files, all committed. */
function repository(workspace, folders) {
  for (let folder = 0; folder < folders; folder += 1) {
    const path = join(workspace, `folder-${folder}`);
    mkdirSync(path);
    for (let file = 0; file < FILES; file += 1)
      writeFileSync(join(path, `file-${file}.txt`), `the text of file ${folder}/${file}\n`);
  }
  // Nothing of git's may go on behind: it would be measured too.
  const settings = ['user.name=b', 'user.email=b@b', 'gc.auto=0', 'maintenance.auto=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const git = (...args) => execFileSync('git', ['-C', workspace, ...options, ...args]);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'all');
}

/** Opens a sandbox there, has files changed, and gives the milliseconds that closing it takes. */
async function closing(open, files) {
  const sandbox = await open(policy, { apply: 'always' });
  const script = `for n in ${files.join(' ')}; do echo changed $$ >> folder-0/file-$n.txt; done`;
  await succeed(sandbox, ['/bin/sh', '-c', files.length === 0 ? ':' : script]);
  const began = performance.now();
  const { outcome, reason, changes } = await sandbox.close();
  const time = performance.now() - began;
  const applied = changes.filter((change) => change.applied).length;
  if (outcome !== 'completed' || applied !== files.length)
    throw new Error(`${outcome}, ${applied} applied: ${reason}`);
  return time;
}

/** What ten changes add to it: they are collected, judged, written as a patch and applied. */
async function applying(open) {
  const none = await closing(open, []);
  return (await closing(open, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])) - none;
}

export default [
  {
    name: 'applying 10 changed files in a workspace of 100,000',
    peers: [
      { name: 'git status there', budget: 0.1 },
      { name: 'the same in a workspace of 1,000', budget: null },
    ],
    runs: 11,
    quick: 3,
    warmup: 1,
    setup: async ({ quick }) => {
      const [large, small] = [folders('workspace', 'state'), folders('workspace', 'state')];
      repository(large.at('workspace'), quick ? 30 : 100);
      repository(small.at('workspace'), 1);
      const [here, there] = [await opener(large), await opener(small)];
      const git = ['git', '-C', large.at('workspace'), 'status', '--porcelain'];
      return {
        ours: () => applying(here),
        theirs: {
          'git status there': () => run(git),
          'the same in a workspace of 1,000': () => applying(there),
        },
        close: () => {
          large.close();
          small.close();
        },
        note: () =>
          'what ten changes add to closing the sandbox: collected, judged, written as a patch and applied (30,000 files with --quick)',
      };
    },
  },
];
