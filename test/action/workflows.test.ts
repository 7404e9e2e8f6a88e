import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS, readInputs } from '../../src/action/inputs.js';
import { root } from '../docs/markdown.js';
import { tools } from './act.js';

const filesOf = (...path: readonly string[]): readonly string[] => {
  const folder = join(root, ...path);
  return readdirSync(folder).map((name) => join(folder, name));
};
const workflows = filesOf('examples', 'workflows');
/** This repository's own. */
const own = filesOf('.github', 'workflows');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;

describe('action.yml', () => {
  it('describes every input that is read and no other', () => {
    const text = readFileSync(join(root, 'src', 'action', 'inputs.ts'), 'utf8');
    const read = [...text.matchAll(/(?:inputOf\(env, |text\(|flag\(|choice\()'([a-z-]+)'/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description } of Object.values(action.inputs))
      expect(description.length).toBeGreaterThan(20);
  });

  it('describes every output that is set and no other', () => {
    const texts = ['publish.ts', 'command-step.ts', 'main.ts'].map((name) =>
      readFileSync(join(root, 'src', 'action', name), 'utf8'),
    );
    const set = [...texts.join('\n').matchAll(/setOutput\(io, '([a-z-]+)'/g)].map(([, name]) => name);
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('has the defaults that an empty environment has', () => {
    const given = Object.entries(action.inputs)
      .filter(([, { default: value }]) => value !== undefined && !value.startsWith('${{'))
      .map(([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
    const run = { INPUT_RUN: 'true' };
    expect(readInputs({ ...Object.fromEntries(given), ...run })).toEqual(readInputs(run));
  });

  it('names files that are there, for Node 24', () => {
    expect(action.runs.using).toBe('node24');
    for (const file of [action.runs.main, action.runs.post]) {
      expect(readFileSync(join(root, file), 'utf8').length).toBeGreaterThan(1000);
    }
    expect(COMMANDS).toContain('run');
  });
});

describe('examples/workflows', () => {
  it('pin every action to a commit, and have no permission but to read', () => {
    for (const file of workflows) {
      const text = readFileSync(file, 'utf8');
      for (const [, used] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toContain('permissions: {}\n');
      expect(text).not.toContain(': write');
    }
  });

  it('use inputs that action.yml has', () => {
    for (const file of workflows) {
      const { jobs } = parse(readFileSync(file, 'utf8')) as {
        jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
      };
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/sandbox-policy@'));
      expect(ours.length).toBeGreaterThan(0);
      const names = ours.flatMap((step) => Object.keys(step.with ?? {}));
      expect(names.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    }
  });
});

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

describe('.github/workflows', () => {
  const read = own.map((file) => ({
    name: file.split('/').at(-1) ?? '',
    text: readFileSync(file, 'utf8'),
    jobs: (parse(readFileSync(file, 'utf8')) as Workflow).jobs,
  }));

  it('pin every action to a commit, one for each, keep no credentials and start with no permission', () => {
    expect(read.map(({ name }) => name).sort()).toEqual([
      'bench.yml',
      'ci.yml',
      'release.yml',
      'security.yml',
    ]);
    const pins = new Map<string, Set<string>>();
    for (const { text, jobs } of read) {
      expect(text).toContain('permissions: {}\n');
      for (const { uses = '', with: given } of Object.values(jobs).flatMap((job) => job.steps)) {
        if (uses === '') continue;
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
        const [action = '', commit = ''] = uses.split('@');
        const repository = action.split('/').slice(0, 2).join('/');
        pins.set(repository, new Set([...(pins.get(repository) ?? []), commit]));
        if (action === 'actions/checkout') expect(given?.['persist-credentials']).toBe(false);
      }
      // Every pin says which version it is.
      for (const line of text.split('\n').filter((each) => each.includes('uses: ')))
        expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
    }
    for (const text of workflows.map((file) => readFileSync(file, 'utf8')))
      for (const [, repository = '', commit = ''] of text.matchAll(/uses: (actions\/[a-z-]+)@(\S+)/g))
        pins.set(repository, new Set([...(pins.get(repository) ?? []), commit]));
    expect([...pins].filter(([, commits]) => commits.size !== 1)).toEqual([]);
  });

  it('give the power to sign or to publish only to jobs that check out and run none of this code', () => {
    const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'release.yml/attest': { 'id-token': 'write', attestations: 'write' },
      'release.yml/npm': { 'id-token': 'write' },
      'release.yml/github': { contents: 'write' },
      'security.yml/codeql': { contents: 'read', 'security-events': 'write' },
    };
    for (const { name, jobs } of read)
      for (const [job, { permissions, steps }] of Object.entries(jobs)) {
        expect(permissions, `${name}/${job}`).toEqual(allowed[`${name}/${job}`] ?? { contents: 'read' });
        if (name !== 'release.yml' || job === 'pack') continue;
        expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
      }
  });

  it('publish with provenance, by no stored secret, only what a clean checkout was checked to build', () => {
    const jobs: Workflow['jobs'] = read.find(({ name }) => name === 'release.yml')?.jobs ?? {};
    const text = read.find(({ name }) => name === 'release.yml')?.text ?? '';
    expect(text).toContain('npm publish --provenance');
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
    const pack = JSON.stringify(jobs['pack']);
    const order = ['npm ci', 'build.mjs --check', 'build-native.mjs --check', 'sbom.mjs --check', 'npm pack'];
    const places = order.map((command) => pack.indexOf(command));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text.indexOf('--draft ')).toBeLessThan(text.indexOf('--draft=false'));
    expect(JSON.stringify(jobs['attest'])).toContain('sbom.cdx.json');
  });

  it('test what the documents say: `npm test`, and the bundles on Node 20 and 24', () => {
    const { text } = read.find(({ name }) => name === 'ci.yml') ?? { text: '' };
    expect(text).toContain('run: npm test\n');
    expect(text).toContain('node: [20, 24]\n');
  });

  it('hold the ratios against the stored ones by a workflow of its own', () => {
    const { text } = read.find(({ name }) => name === 'bench.yml') ?? { text: '' };
    expect(text).toContain('run: npm run bench:check\n');
  });
});

describe('every workflow', () => {
  const all = [...workflows, ...own];

  it.skipIf(tools === undefined)('passes actionlint', () => {
    const done = spawnSync(join(tools ?? '', 'actionlint'), ['-shellcheck=', '-pyflakes=', ...all]);
    expect(done.stdout.toString() + done.stderr.toString()).toBe('');
    expect(done.status).toBe(0);
  });

  it.skipIf(tools === undefined)('passes zizmor at its strictest, as action.yml does', () => {
    const files = [...all, join(root, 'action.yml')];
    const argv = ['--offline', '--no-progress', '--persona=pedantic', ...files];
    const done = spawnSync(join(tools ?? '', 'zizmor'), argv, { encoding: 'utf8' });
    expect(done.status, done.stdout).toBe(0);
    for (const file of files) expect(done.stderr).toContain(file.split('/').at(-1));
  });
});
