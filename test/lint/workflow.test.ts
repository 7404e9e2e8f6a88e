import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../../src/lint/workflow/lint.js';
import { WORKFLOW_RULES } from '../../src/lint/workflow/rules/index.js';
import { cli, folder } from '../cli/run-cli.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const CHECKOUT = `{ uses: actions/checkout@${SHA}, with: { persist-credentials: false } }`;
const BOX = `{ uses: OWNER/sandbox-policy@${SHA}, with: { run: npm test } }`;

interface Parts {
  readonly on?: string;
  readonly top?: string;
  readonly job?: string;
  readonly steps: readonly string[];
}

function workflow({ on = 'pull_request', top = 'permissions: {}', job = '', steps }: Parts): string {
  const lines = [
    `on: ${on}`,
    top,
    'jobs:',
    '  test:',
    '    runs-on: x',
    ...(job === '' ? [] : [`    ${job}`]),
    '    steps:',
  ];
  return [...lines, ...steps.map((step) => `      - ${step}`), ''].join('\n');
}

function rules(text: string): readonly string[] {
  return lintWorkflow(text, 'w.yml')
    .findings.map(({ rule }) => rule)
    .sort();
}

const run = (script: string): string => `run: ${JSON.stringify(script)}`;

describe('a workflow', () => {
  it('that checks the change out and runs it in the sandbox has no finding', () => {
    expect(rules(workflow({ steps: [CHECKOUT, BOX] }))).toEqual([]);
  });

  it('that has nothing to do with changes or the sandbox has none either', () => {
    expect(
      rules(workflow({ on: 'push', top: '', steps: ['uses: actions/checkout@v4', run('npm test')] })),
    ).toEqual([]);
  });
});

describe('SP1001: what runs of the change outside of the sandbox', () => {
  const running = [
    'npm ci',
    './build.sh',
    'bash scripts/x.sh',
    'make',
    'python -c 1',
    'npx sandbox-policy run -- true',
    './ls',
    'tools/cat x',
    'echo $(node x)',
    'true && go test ./...',
    'eval "$X"',
    '${{ inputs.command }}',
    'if true; then cargo build; fi',
    'sudo make install',
    'env A=1 pytest',
    'find . -exec ./x {} \\;',
    'cat <<E | sh\nx\nE',
    '"unfinished',
  ];
  for (const script of running) {
    it(`finds ${JSON.stringify(script)}`, () => {
      expect(rules(workflow({ steps: [CHECKOUT, run(script)] }))).toEqual(['SP1001']);
    });
  }

  const harmless = [
    'echo done',
    'echo "a=$B" >> "$GITHUB_OUTPUT"',
    'git diff --stat',
    'cp -r a b && ls -l b',
    'gh pr comment --body x',
    'if [ -f x ]; then cat x; else exit 1; fi',
    'echo "${{ github.sha }}"',
    '/usr/bin/jq . x.json',
    'sandbox-policy run --discard -- npm test',
    'sandbox-policy check --base origin/main',
  ];
  for (const script of harmless) {
    it(`lets ${JSON.stringify(script)} be`, () => {
      expect(rules(workflow({ steps: [CHECKOUT, run(script)] }))).toEqual([]);
    });
  }

  it('another shell is not read, and counts as running it', () => {
    expect(rules(workflow({ steps: [CHECKOUT, '{ run: echo 1, shell: python }'] }))).toEqual(['SP1001']);
  });

  it('steps before the checkout are not its matter', () => {
    expect(rules(workflow({ steps: [run('npm -v'), CHECKOUT, BOX] }))).toEqual([]);
  });

  const heads: readonly (readonly [string, string, string, boolean])[] = [
    ['pull_request', 'the merge', '', true],
    ['merge_group', 'the queue’s commit', '', true],
    ['"pull_request"', 'the base', "ref: '${{ github.event.pull_request.base.sha }}'", false],
    ['pull_request', 'a branch by its name', 'ref: main', false],
    ['pull_request_target', 'the default branch', '', false],
    ['pull_request_target', 'the head', "ref: '${{ github.event.pull_request.head.sha }}'", true],
    ['pull_request_target', 'the head by its ref', "ref: 'refs/pull/${{ github.event.number }}/merge'", true],
    ['issue_comment', 'the head', "ref: '${{ steps.pr.outputs.sha }}'", true],
    ['workflow_run', 'the head', "ref: '${{ github.event.workflow_run.head_sha }}'", true],
    [
      'pull_request_target',
      'the fork',
      "repository: '${{ github.event.pull_request.head.repo.full_name }}'",
      true,
    ],
    ['schedule', 'the default branch', '', false],
    ['workflow_dispatch', 'what is typed', "ref: '${{ inputs.ref }}'", true],
  ];
  for (const [on, what, given, head] of heads) {
    it(`on ${on} ${what} ${head ? 'is' : 'is not'} the change`, () => {
      const checkout = `{ uses: actions/checkout@${SHA}, with: { persist-credentials: false, ${given} } }`;
      expect(rules(workflow({ on, steps: [checkout, run('npm ci')] })).includes('SP1001')).toBe(head);
    });
  }

  it('git and gh bring it as well', () => {
    for (const script of ['gh pr checkout 5', 'git fetch origin pull/5/merge && git checkout FETCH_HEAD'])
      expect(rules(workflow({ on: 'issue_comment', steps: [run(script), run('npm ci')] }))).toContain(
        'SP1001',
      );
  });

  it('on push it is an agent’s where the branch isn’t named and the job uses the sandbox', () => {
    const steps = [CHECKOUT, run('npm ci'), BOX];
    expect(rules(workflow({ on: 'push', steps }))).toEqual(['SP1001']);
    expect(rules(workflow({ on: '{ push: { branches: ["agent/**"] } }', steps }))).toEqual(['SP1001']);
    expect(rules(workflow({ on: '{ push: { branches: [main] } }', steps }))).toEqual([]);
  });
});

describe('the other rules', () => {
  const rows: readonly (readonly [string, Parts, readonly string[]])[] = [
    ['a local action after the checkout', { steps: [CHECKOUT, 'uses: ./x'] }, ['SP1002']],
    ['a local action before it', { steps: ['uses: ./x', CHECKOUT] }, []],
    [
      'a set-up with a cache',
      { steps: [CHECKOUT, `{ uses: actions/setup-python@${SHA}, with: { cache: pip } }`] },
      ['SP1003'],
    ],
    [
      'a set-up that caches unless told not to',
      { steps: [CHECKOUT, `uses: actions/setup-go@${SHA}`] },
      ['SP1003'],
    ],
    [
      'a set-up that is told not to',
      { steps: [CHECKOUT, `{ uses: actions/setup-go@${SHA}, with: { cache: false } }`] },
      [],
    ],
    ['credentials that stay', { steps: [`uses: actions/checkout@${SHA}`] }, ['SP1004']],
    [
      'credentials by an expression',
      { steps: [`{ uses: actions/checkout@${SHA}, with: { persist-credentials: '\${{ inputs.x }}' } }`] },
      ['SP1004'],
    ],
    [
      'a secret of the whole workflow',
      { top: "env: { A: '${{ secrets.A }}' }\npermissions: {}", steps: [CHECKOUT, BOX] },
      ['SP1005'],
    ],
    [
      'the token of the whole job',
      { job: "env: { A: '${{ github.token }}' }", steps: [CHECKOUT, BOX] },
      ['SP1005'],
    ],
    [
      'all secrets at once',
      { job: "env: { A: '${{ toJSON(secrets) }}' }", steps: [CHECKOUT, BOX] },
      ['SP1005'],
    ],
    [
      'a variable that is no secret',
      { job: "env: { A: '${{ vars.secrets_folder }}', B: secrets.A }", steps: [CHECKOUT, BOX] },
      [],
    ],
    [
      'a secret for the sandbox',
      {
        steps: [
          CHECKOUT,
          `{ uses: OWNER/sandbox-policy@${SHA}, with: { run: x, inputs: 'K=\${{ secrets.K }}' } }`,
        ],
      },
      ['SP1006'],
    ],
    [
      'the token that reads the policy',
      {
        steps: [
          CHECKOUT,
          `{ uses: OWNER/sandbox-policy@${SHA}, with: { run: x, token: '\${{ secrets.READ }}' } }`,
        ],
      },
      [],
    ],
    [
      'a secret for the command line',
      { steps: [CHECKOUT, "{ run: 'sandbox-policy run --discard -- x', env: { A: '${{ secrets.A }}' } }"] },
      ['SP1006'],
    ],
    [
      'what was applied is run',
      {
        on: 'schedule',
        steps: [
          CHECKOUT,
          `{ uses: OWNER/sandbox-policy@${SHA}, with: { run: x, apply: always } }`,
          run('make'),
        ],
      },
      ['SP1007'],
    ],
    [
      'what the command line applied is run',
      { on: 'schedule', steps: [CHECKOUT, run('sandbox-policy run -- x'), run('make')] },
      ['SP1007'],
    ],
    [
      'what `apply` applied is run',
      {
        on: 'schedule',
        steps: [CHECKOUT, run('sandbox-policy apply --artifact a --head h --policy p'), 'uses: ./x'],
      },
      ['SP1007'],
    ],
    [
      'what stayed a patch',
      { on: 'schedule', steps: [CHECKOUT, run('sandbox-policy run --patch x.patch -- x'), run('make')] },
      [],
    ],
    [
      'a privileged event that only reads',
      { on: 'issue_comment', top: 'permissions: { contents: read }', steps: [CHECKOUT, BOX] },
      [],
    ],
    [
      'a privileged event that writes',
      { on: '[push, issue_comment]', top: 'permissions: write-all', steps: [CHECKOUT, BOX] },
      ['SP1008'],
    ],
    ['a privileged event by default', { on: 'workflow_run', top: '', steps: [CHECKOUT, BOX] }, ['SP1008']],
    [
      'a privileged event whose job reads',
      {
        on: 'workflow_run',
        top: 'permissions: write-all',
        job: 'permissions: read-all',
        steps: [CHECKOUT, BOX],
      },
      [],
    ],
    [
      'a level that is not known counts as writing',
      { on: 'workflow_run', job: 'permissions: { id-token: wirte }', steps: [CHECKOUT, BOX] },
      ['SP1008'],
    ],
    [
      'tags, branches and images',
      { steps: [CHECKOUT, 'uses: a/b@v1', 'uses: docker://alpine:3', 'uses: a/b', BOX] },
      ['SP1009', 'SP1009', 'SP1009'],
    ],
    [
      'a step that may fail',
      { steps: [CHECKOUT, `{ uses: OWNER/sandbox-policy@${SHA}, continue-on-error: '\${{ true }}' }`] },
      ['SP1010'],
    ],
    ['a job that may fail', { job: 'continue-on-error: true', steps: [CHECKOUT, BOX] }, ['SP1010']],
  ];
  for (const [what, parts, found] of rows) {
    it(what, () => {
      expect(rules(workflow(parts))).toEqual(found);
    });
  }

  it('point at the line', () => {
    const { findings, documents } = lintWorkflow(
      workflow({ steps: [CHECKOUT, BOX, run('npm publish')] }),
      'w.yml',
    );
    const [finding] = findings;
    if (finding?.location.kind !== 'node') throw new Error('no place');
    expect(documents.get('w.yml')?.line(finding.location.path, 'key')).toBe(9);
  });

  it('a comment with a reason silences one finding, and none without', () => {
    const step = 'run: npm ci # sandbox-policy: ignore[SP1001]';
    expect(rules(workflow({ steps: [CHECKOUT, `${step} dependencies are vendored`] }))).toEqual([]);
    expect(rules(workflow({ steps: [CHECKOUT, step] }))).toEqual(['SP0811', 'SP1001']);
  });

  it('F4: a rule that fails is an error, and keeps no other from reporting', () => {
    const failing = {
      meta: { id: 'SP1001', severity: 'info', title: 'x' },
      check: () => {
        throw new Error('broken');
      },
    } as const;
    const text = workflow({ job: 'continue-on-error: true', steps: [CHECKOUT, BOX] });
    expect(
      lintWorkflow(text, 'w.yml', [failing, ...WORKFLOW_RULES]).findings.map(({ rule }) => rule),
    ).toEqual(['SP0899', 'SP1010']);
  });
});

describe('SP1000: F1: what is no workflow', () => {
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /holds no workflow/],
    ['a list', '- a\n', /a workflow is a mapping/],
    ['bad YAML', 'on: [\n', /not closed|not valid YAML/],
    ['an alias', 'on: push\njobs: { a: &x { steps: [] }, b: *x }\n', /anchor|alias/],
    ['a key that stands twice', 'on: push\non: pull_request\njobs: {}\n', /twice/],
    ['no jobs', 'on: push\n', /`jobs` is a mapping/],
    ['no events', 'jobs: {}\n', /`on` is a mapping/],
    ['a job that is none', 'on: push\njobs: { a: 1 }\n', /the job a is a mapping/],
    ['a job without steps', 'on: push\njobs: { a: { runs-on: x } }\n', /no steps/],
    ['steps that are no list', 'on: push\njobs: { a: { steps: {} } }\n', /`steps` is a list/],
    [
      'a step that is neither',
      'on: push\njobs: { a: { steps: [{ name: x }] } }\n',
      /one of `uses` and `run`/,
    ],
    [
      'a step that is both',
      'on: push\njobs: { a: { steps: [{ run: x, uses: y }] } }\n',
      /one of `uses` and `run`/,
    ],
    ['a run that is a list', 'on: push\njobs: { a: { steps: [{ run: [x] }] } }\n', /`run` is text/],
    ['an environment that is text', 'on: push\nenv: x\njobs: {}\n', /`env` is a mapping/],
    ['a hidden character', 'on: push\u202e\njobs: {}\n', /U\+202E/],
  ];
  for (const [what, text, message] of rows) {
    it(`is refused with its place: ${what}`, () => {
      const { findings } = lintWorkflow(text, 'w.yml');
      expect(findings.map(({ rule }) => rule)).toContain('SP1000');
      expect(findings.map(({ message: said }) => said).join('\n')).toMatch(message);
    });
  }

  it('no value takes long to look through', () => {
    for (const piece of ['${{', '${{ github ', 'git ', 'git fetch ', '${{ }} ']) {
      const value = piece.repeat(Math.floor(200_000 / piece.length));
      const text = workflow({
        job: `env: { A: ${JSON.stringify(value)} }`,
        steps: [CHECKOUT, run(value), BOX],
      });
      const start = performance.now();
      lintWorkflow(text, 'w.yml');
      expect(performance.now() - start, piece).toBeLessThan(5000);
    }
  });

  it('no text makes it throw', () => {
    const piece = fc.constantFrom(
      ...[
        'on: ',
        'push',
        'pull_request',
        '\n',
        'jobs:\n',
        '  a:\n',
        '    steps:\n',
        '      - run: ',
        'x $(',
        '      - uses: a/b@c\n',
        'env: ',
        '{ ',
        ' }',
        '[',
        ']',
        '${{ ',
        ' }}',
        '"',
        'permissions: ',
        'null',
        '- ',
        'with: ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(Array.isArray(lintWorkflow(pieces.join(''), 'w.yml').findings)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('lint --workflow', () => {
  const bad = workflow({ steps: [CHECKOUT, run('npm ci')] });

  it('judges the workflow alone, unless policies are named', async () => {
    const cwd = folder({
      'w.yml': bad,
      'p.yml': 'version: 1\negres: {}\n',
      'sandbox-policy.yml': 'egres: {}\n',
    });
    const alone = await cli(['lint', '--workflow', 'w.yml'], { cwd });
    expect([alone.code, alone.stderr]).toEqual([1, '1 error in 1 file.\n']);
    expect(alone.stdout).toContain('--> w.yml:8:9');
    const both = await cli(['lint', '--workflow', 'w.yml', 'p.yml', '--format', 'json'], { cwd });
    expect((JSON.parse(both.stdout) as { files: string[] }).files).toEqual(['p.yml', 'w.yml']);
    expect(both.stdout).toContain('SP0020');
    expect(both.stdout).toContain('SP1001');
  });

  it('F1: exits 3 for a workflow that can’t be read, and judges the others', async () => {
    const ran = await cli(['lint', '--workflow', 'gone.yml', '--workflow', 'w.yml'], {
      cwd: folder({ 'w.yml': bad }),
    });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('SP1001');
  });

  it('F7: refuses what is about policies when there is none', async () => {
    const cwd = folder({ 'w.yml': bad, 'f.yml': 'version: 1\n' });
    for (const args of [['--fix'], ['--floor', 'f.yml']])
      expect((await cli(['lint', '--workflow', 'w.yml', ...args], { cwd })).code).toBe(2);
  });

  it('R1: what a workflow holds is text and nothing else', async () => {
    const text = workflow({
      on: 'issue_comment',
      top: '',
      steps: [CHECKOUT, run('::error::x\n\u001b[31m'), 'uses: "a/::warning::b"', BOX],
    });
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const { stdout } = await cli(['lint', '--workflow', 'w.yml', '--format', format], {
        cwd: folder({ 'w.yml': text }),
      });
      expect(stdout).not.toContain('\u001b');
      const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(
        commands.every((line) => format === 'github' && /^::(?:error|warning) file=w\.yml,/.test(line)),
      ).toBe(true);
    }
  });
});
