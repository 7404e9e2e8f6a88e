import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, fences, root } from './markdown.js';

/** What would run this very suite, or takes longer than a suite may: that they exist is checked instead. */
const notHere = /^(npm (ci|test|run [a-z0-9:-]+))( |$)/;

/** `# exits N` in a block states the exit code of the line that follows it. */
const expectsCode = /^# exits (\d+)$/;

const engine = process.env['SANDBOX_POLICY_TEST_ENGINE'];

let home: string;
let clone: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'sandbox-policy-docs-'));
  clone = join(home, 'clone');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(root, file), join(clone, file), { verbatimSymlinks: true });
  }
  const bin = join(home, 'bin');
  mkdirSync(bin);
  // `npx sandbox-policy` and `sandbox-policy` mean this checkout, not whatever a registry has.
  writeFileSync(
    join(bin, 'sandbox-policy'),
    `#!/bin/sh\nexec "${process.execPath}" "${clone}/dist/cli/index.js" "$@"\n`,
  );
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1" = sandbox-policy ] || { echo "npx: only sandbox-policy here" >&2; exit 2; }\nshift\nexec sandbox-policy "$@"\n`,
  );
  chmodSync(join(bin, 'sandbox-policy'), 0o755);
  chmodSync(join(bin, 'npx'), 0o755);
  execFileSync('git', ['init', '-q'], { cwd: clone });
  execFileSync('git', ['add', '-A'], { cwd: clone });
  execFileSync(
    'git',
    ['-c', 'user.name=docs', '-c', 'user.email=docs@example.invalid', 'commit', '-qm', 'docs'],
    { cwd: clone },
  );
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** One shell script for a block, in which each line's exit code is checked. */
function script(text: string): string {
  const lines: string[] = [
    'set -u',
    'expect() { [ "$2" = "$1" ] || { echo "exit code $2, not $1: $3" >&2; exit 90; }; }',
  ];
  let code = 0;
  const logical = text.replace(/\\\n\s*/g, ' ').split('\n');
  for (const line of logical) {
    const stated = expectsCode.exec(line.trim());
    if (stated) {
      code = Number(stated[1]);
      continue;
    }
    if (line.trim() === '' || line.trim().startsWith('#') || notHere.test(line.trim())) continue;
    lines.push(line, `expect ${code} $? ${JSON.stringify(line).replace(/[$`]/g, '\\$&')}`);
    code = 0;
  }
  return lines.join('\n');
}

describe('commands in the documents', () => {
  for (const file of documents()) {
    const blocks = fences(file).filter(({ language }) => language === 'sh');
    for (const block of blocks) {
      it(`${file}:${block.line} runs as it stands`, { timeout: 300_000 }, () => {
        const done = spawnSync('bash', ['-c', script(block.text)], {
          cwd: clone,
          encoding: 'utf8',
          env: {
            ...process.env,
            PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
            XDG_STATE_HOME: join(home, 'state'),
            XDG_CACHE_HOME: join(home, 'cache'),
            ...(engine === undefined ? {} : { DOCKER_HOST: `unix://${engine}` }),
          },
        });
        expect(done.status, `${done.stdout}\n${done.stderr}`).toBe(0);
      });
    }
  }

  it('names no npm script that package.json lacks', () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
        .scripts,
    );
    const named = documents()
      .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/npm run ([a-z0-9:-]+)/g)])
      .map((match) => match[1]);
    expect(named.filter((name) => name !== undefined && !scripts.includes(name))).toEqual([]);
  });
});

describe('links in the documents', () => {
  for (const file of documents()) {
    it(`${file} links to files that exist`, () => {
      const text = readFileSync(join(root, file), 'utf8');
      const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
        (match) => match[1] ?? '',
      );
      const missing = targets.filter(
        (target) => spawnSync('test', ['-e', join(root, dirname(file), target)]).status !== 0,
      );
      expect(missing).toEqual([]);
    });
  }
});
