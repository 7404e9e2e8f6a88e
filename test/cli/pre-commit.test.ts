import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../docs/markdown.js';
import { cli, folder } from './run-cli.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];

describe('.pre-commit-hooks.yaml', () => {
  const [hook, more] = hooks;
  if (hook === undefined || more !== undefined) throw new Error('one hook is expected');

  it('runs the command line of this package on the policies of a commit', async () => {
    const [program, ...args] = hook.entry.split(' ');
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(Object.keys(bin)).toEqual([program]);
    const cwd = folder({ 'good.yml': 'version: 1\n', 'bad.yml': 'version: 1\negres: {}\n' });
    expect((await cli([...args, 'good.yml'], { cwd })).code).toBe(0);
    expect((await cli([...args, 'good.yml', 'bad.yml'], { cwd })).code).toBe(1);
  });

  it('takes the files that are policies by their names', () => {
    const files = new RegExp(hook.files);
    for (const path of ['.github/sandbox-policy.yml', 'sandbox-policy.yml', 'a/sandbox-policy.yaml'])
      expect(files.test(path), path).toBe(true);
    for (const path of ['policy.yml', 'sandbox-policy.yml.txt', 'my-sandbox-policy.yml'])
      expect(files.test(path), path).toBe(false);
  });
});
