import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS, readInputs } from '../../src/action/inputs.js';
import { root } from '../docs/markdown.js';
import { tools } from './act.js';

const folder = join(root, 'examples', 'workflows');
const workflows = readdirSync(folder).map((name) => join(folder, name));

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

  it.skipIf(tools === undefined)('pass actionlint', () => {
    const done = spawnSync(join(tools ?? '', 'actionlint'), ['-shellcheck=', '-pyflakes=', ...workflows]);
    expect(done.stdout.toString() + done.stderr.toString()).toBe('');
    expect(done.status).toBe(0);
  });

  it.skipIf(tools === undefined)('pass zizmor at its strictest, as action.yml does', () => {
    const files = [...workflows, join(root, 'action.yml')];
    const argv = ['--offline', '--no-progress', '--persona=pedantic', ...files];
    const done = spawnSync(join(tools ?? '', 'zizmor'), argv, { encoding: 'utf8' });
    expect(done.status, done.stdout).toBe(0);
    for (const file of files) expect(done.stderr).toContain(file.split('/').at(-1));
  });
});
