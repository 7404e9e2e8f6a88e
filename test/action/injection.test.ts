import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INJECTIONS, strayMarkup } from '../report/injections.js';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { createRunner, pullRequest, type Runner, type StepResult } from './step.js';

const PATH = '.github/sandbox-policy.yml';
const TESTS = 'tests: [{ deny: { connect: "example.com:443" } }]\n';
const POLICY = `version: 1\ntier: process\nfilesystem: { write: [src/] }\n${TESTS}`;

/** What can stand in a variable of the environment or in a file's name. */
const TEXTS = INJECTIONS.filter(
  (text) => text.trim() !== '' && !text.includes('\0') && !/\p{Surrogate}/u.test(text),
);

/** All of them at once, where each would cost a question to the server. */
const TOGETHER = [TEXTS.join(' '), TEXTS.join('\n'), TEXTS.join('')];

let server: GitServer;
let repository: ServedRepository;
let runner: Runner;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
});
afterAll(() => server.close());
beforeEach(() => {
  count += 1;
  const name = `owner/project-${String(count)}`;
  repository = server.create(name);
  runner = createRunner(pullRequest(server.url, name));
});
afterEach(() => runner.remove());

function prepare(policy: string): void {
  repository.commit('main', { [PATH]: policy, 'src/a.txt': 'a\n' });
  execFileSync('git', ['clone', '--quiet', repository.folder, runner.workspace]);
}

const COMMANDS = new Set(['group', 'endgroup', 'stop-commands', 'error', 'warning', 'notice']);
const PROPERTIES = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
const OUTPUTS = new Set(
  'outcome exit-code policy-digest audit-head audit-dir denied-count violation-count changes-patch artifact-id'.split(
    ' ',
  ),
);
const STATE = new Set(['main', 'audit-dir', 'unpublished', 'summary']);

// eslint-disable-next-line no-control-regex -- controls are what this looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Everything that the runner and a reader get of a step is text, but for the commands that the Action means. */
function expectText(step: StepResult, about: string): void {
  const [, word = 'none'] = /^::stop-commands::([0-9a-f]{64})$/m.exec(step.log) ?? [];
  // A runner ends lines at CR too, and takes `##[` anywhere in one.
  for (const line of step.log.split(/\r\n|\n|\r/)) {
    if (!/^\s*::/.test(line)) continue;
    if (line === `::${word}::`) continue;
    const [, command = '', properties = ''] = /^::([a-z-]+)(?: ([^]*?))?::/.exec(line) ?? [];
    expect(COMMANDS, `${about}: ${line}`).toContain(command);
    for (const property of properties === '' ? [] : properties.split(',')) {
      expect(PROPERTIES, `${about}: ${line}`).toContain(property.slice(0, property.indexOf('=')));
    }
  }
  expect(step.log.includes('##['), about).toBe(false);
  expect(CONTROLS.exec(step.log), about).toBeNull();
  expect(
    Object.keys(step.outputs).filter((name) => !OUTPUTS.has(name)),
    about,
  ).toEqual([]);
  expect(
    Object.keys(step.state).filter((name) => !STATE.has(name)),
    about,
  ).toEqual([]);
  expect(strayMarkup(step.summary), about).toEqual([]);
  expect(
    step.summary.split(/\r\n|\n|\r/).filter((line) => /^\s*::|##\[/.test(line)),
    about,
  ).toEqual([]);
}

describe('R1, R2: hostile text reaches log, annotations, summary and outputs as text alone', () => {
  it('in what the code prints, and in the names of the files that it makes', async () => {
    prepare(POLICY);
    const folder = join(runner.workspace, 'hostile');
    mkdirSync(folder);
    const names = TEXTS.map((text) => text.replaceAll('/', '|'));
    for (const [index, text] of TEXTS.entries()) {
      writeFileSync(join(folder, `${String(index)}.text`), text);
      writeFileSync(join(folder, `${String(index)}.name`), names[index] ?? '');
    }
    const step = await runner.step({
      run: [
        'for file in hostile/*.text; do cat "$file"; echo; cat "$file" >&2; echo >&2; printf "  "; cat "$file"; echo; done',
        // The last line break is the name's own.
        'for file in hostile/*.name; do name="$(cat "$file"; echo .)"; touch "outside-${name%.}" "src/${name%.}x"; done',
        'ln -s "$(cat hostile/0.text)" "src/link"',
      ].join('\n'),
    });
    expect(step.outputs['outcome'], step.log).toBe('violated');
    expectText(step, 'output and file names');
    expect(Number(step.outputs['violation-count'])).toBeGreaterThanOrEqual(new Set(names).size);
  });

  it('in a policy’s name, its reasons and its lists', async () => {
    const fit = TEXTS.filter((text) => !/\p{C}/u.test(text)).map((text) => text.slice(0, 90));
    const named = fit
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .join(' ')
      .slice(0, 100);
    const waived = fit.join(' ').slice(0, 900);
    prepare(
      `version: 1
name: ${JSON.stringify(named)}
tier: process
filesystem: { write: [src/] }
commands:
  allow: [bash, ${fit
    .slice(0, 40)
    .map((text) => `{ run: echo, args: [[${JSON.stringify(text)}]] }`)
    .join(', ')}]
  deny-patterns: ${JSON.stringify(fit.filter((text) => !/[[\](){}*+?\\|]/.test(text)).slice(0, 20))}
enforcement: { waive: [{ clause: limits.memory, reason: ${JSON.stringify(waived)}, owner: ${JSON.stringify(fit[0])}, until: 2030-01-01 }] }
${TESTS}`,
    );
    for (const run of ["echo '${{ secrets.TOKEN }}' \"::error::x\" '<b>'", 'bash -c ":"']) {
      const step = await runner.step({ run });
      expect(step.outputs['outcome'], step.log).toMatch(/^(?:denied|completed|policy-invalid)$/);
      expectText(step, run);
    }
  });

  it('in every input of the step that is read as a word or a number', async () => {
    const words =
      'policy-ref shell apply tier working-directory inputs mode on-violation allow-sudo fail-on retention-days verify summary'.split(
        ' ',
      );
    for (const text of TEXTS) {
      const step = await runner.step({
        run: 'true',
        ...Object.fromEntries(words.map((name) => [name, text])),
      });
      expect(step.code).toBe(2);
      expectText(step, JSON.stringify(text));
      expectText(await runner.step({ run: 'true', command: text, 'job-index': text }), JSON.stringify(text));
    }
  });

  it('in every input that is a text of its own', { timeout: 120_000 }, async () => {
    prepare(POLICY);
    const names = ['policy', 'floor', 'phase', 'artifact-name', 'inputs', 'job-index'];
    for (const text of TOGETHER) {
      for (const name of names) {
        const given = name === 'inputs' ? `${text.replaceAll('\n', '=x\n')}=x` : text;
        const step = await runner.step({ run: 'true', tier: 'microvm', [name]: given });
        expect(step.log).not.toContain('This is a fault of sandbox-policy itself');
        expectText(step, `${name}: ${JSON.stringify(text)}`);
      }
    }
  });

  it(
    'in the names of branches: the default one, and a pull request’s base',
    { timeout: 60_000 },
    async () => {
      const refs = [
        'x%0A%3A%3Aset-env',
        '<img/src=x>',
        '${{github.token}}',
        '@octo|a`b`',
        '&lt;b&gt;!(x)',
        'a-$x$-#1',
      ];
      prepare(POLICY);
      for (const branch of refs) {
        repository.commit(branch, { [PATH]: POLICY });
        execFileSync('git', ['-C', repository.folder, 'symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
        for (const inputs of [{}, { 'policy-ref': 'base' }] as const) {
          const step = await runner.step(
            { run: 'true', tier: 'microvm', ...inputs },
            { GITHUB_BASE_REF: branch },
          );
          expect(step.log, branch).toContain('sandbox-policy: policy ');
          expect(step.log, branch).toContain(branch);
          expectText(step, branch);
        }
      }
      for (const branch of TOGETHER) {
        const step = await runner.step(
          { run: 'true', 'policy-ref': 'base' },
          { GITHUB_BASE_REF: branch, GITHUB_HEAD_REF: branch },
        );
        expect(step.code).toBe(125);
        expectText(step, JSON.stringify(branch));
      }
    },
  );

  it.each(['lint', 'diff', 'check'])(
    'in the files and policies of a change, by command: %s',
    async (command) => {
      repository.commit('main', { [PATH]: POLICY, 'src/a.txt': 'a\n' });
      const named = TEXTS.filter((text) => !/\p{C}/u.test(text))
        .join(' ')
        .replace(/\s+/g, ' ')
        .slice(0, 100);
      const files = Object.fromEntries(TEXTS.map((text) => [`out-${text.replaceAll('/', '|')}`, text]));
      repository.commit('agent', {
        ...files,
        [PATH]: `${POLICY.replace('[src/]', '[src/, "::error::x/", "<b>/", "%0A::warning::x/"]')}name: ${JSON.stringify(named)}\nenv: { pass: ["A"] }\n`,
      });
      execFileSync('git', ['clone', '--quiet', '-b', 'agent', repository.folder, runner.workspace]);
      const step = await runner.step({ command });
      expect(step.log).not.toContain('This is a fault of sandbox-policy itself');
      expectText(step, command);
      if (command !== 'lint') expect(step.code, step.log).toBe(1);
    },
  );
});
