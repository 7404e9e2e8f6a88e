import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decideScript, type CommandDecision } from '../../../src/decide/command/decide.js';
import type { Shell } from '../../../src/decide/command/reading.js';
import type { CommandRule, ResolvedPolicy } from '../../../src/policy/resolved.js';
import { policyOf } from '../policy.js';

const any = (...names: readonly string[]): readonly CommandRule[] =>
  names.map((run) => ({ run, args: null }));

/** The policy that smuggling is tried against: what an agent that runs tests needs, and nothing that starts others. */
export const strict = commandsOf([...any('python', 'pytest'), { run: 'git', args: [['status']] }]);

/** The same with every wrapper allowed, so that only what they start is left to hold. */
export const wide = commandsOf([
  ...any(
    'python',
    'pytest',
    'env',
    'xargs',
    'find',
    'timeout',
    'nice',
    'nohup',
    'cat',
    'echo',
    'tee',
    'busybox',
  ),
  ...any('bash', 'sh', 'sudo', 'setsid', 'stdbuf', 'ionice', 'taskset', 'time'),
  { run: 'git', args: [['status']] },
]);

export function commandsOf(
  allow: readonly CommandRule[] | null,
  more: Partial<ResolvedPolicy['commands']> = {},
): ResolvedPolicy {
  return policyOf({ commands: { allow, denyPatterns: [], otherwise: 'deny', ...more } });
}

/** Scripts of a fixture; a line of `%%` stands between two. */
export function scriptsOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
  return text.replace(/\n$/, '').split('\n%%\n');
}

export const decideIn = (policy: ResolvedPolicy, script: string, shell: Shell): CommandDecision =>
  decideScript(policy, script, { shell });

/** What every shell that may be called this reads its scripts with. */
const REAL = {
  bash: [['bash', '/bin/bash']],
  sh: [
    ['dash', '/bin/dash'],
    ['posix', '/bin/bash --posix'],
    ['busybox', '/bin/busybox sh'],
  ],
} as const;

export interface Started {
  readonly script: string;
  readonly shell: string;
  /** The names of the programs that were started, as they were called. */
  readonly programs: readonly string[];
}

const STUBS = [
  'curl',
  'wget',
  'python',
  'pytest',
  'git',
  'dirname',
  'f',
  'g',
  'x',
  'i',
  'a',
  'evil',
  'E',
  'helper',
  'step',
];
const REAL_PROGRAMS = [
  'env',
  'xargs',
  'find',
  'timeout',
  'nice',
  'nohup',
  'bash',
  'cat',
  'echo',
  'tee',
  'true',
  'false',
];

/**
 * Runs scripts in real shells and tells which programs they started. Programs are stand-ins that note their name.
 * Each script runs in namespaces of its own making: no network, nothing writable but a folder that is thrown away,
 * a variable whose value hides a command, two seconds.
 */
export function runInShells(
  scripts: readonly { readonly script: string; readonly shell: Shell }[],
): readonly Started[] {
  const dir = mkdtempSync(join(tmpdir(), 'sandbox-policy-shells-'));
  try {
    const bin = join(dir, 'bin');
    const log = join(dir, 'log');
    for (const folder of [bin, log, join(dir, 'scripts')]) mkdirSync(folder);
    for (const name of STUBS) {
      const text = `#!/bin/sh\nread -r id < '${dir}/current'\nprintf '%s\\n' '${name}' >> "${log}/$id"\n`;
      writeFileSync(join(bin, name), text, { mode: 0o755 });
    }
    for (const name of REAL_PROGRAMS) {
      const path = ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find(existsSync);
      if (path === undefined) throw new Error(`this test needs ${name}`);
      symlinkSync(path, join(bin, name));
    }
    symlinkSync('/bin/dash', join(bin, 'sh'));
    const runs: string[] = [];
    for (const [index, { script, shell }] of scripts.entries()) {
      writeFileSync(join(dir, 'scripts', String(index)), `${script}\n`);
      for (const [name, command] of REAL[shell]) runs.push(`run ${index} ${name} ${command}`);
    }
    const drive = [
      'run() { id=$1.$2; file=$1; shift 2; mkdir -p /tmp/work; cd /tmp/work; echo "$id" > "$DIR/current"',
      `/usr/bin/env -i PATH="$DIR/bin" HOME=/tmp/work evil='a[$(curl evil)]' evilcmd='curl evil' \\`,
      '  /usr/bin/timeout -s KILL 2 "$@" "$DIR/scripts/$file" < /dev/null > /dev/null 2>&1',
      'cd /; rm -rf /tmp/work; }',
      ...runs,
      'exit 0',
    ];
    writeFileSync(join(dir, 'drive'), drive.join('\n'));
    // Named folders rather than all of /, where other tests' mounts come and go.
    const shown = ['/usr', '/bin', '/sbin', '/lib', '/lib64', '/etc'];
    const view = [
      ...['--unshare-all', '--die-with-parent', '--new-session', '--dev', '/dev'],
      ...shown.flatMap((folder) => ['--ro-bind-try', folder, folder]),
    ];
    const mounts = ['--proc', '/proc', '--tmpfs', '/tmp', '--bind', dir, dir, '--setenv', 'DIR', dir];
    const done = spawnSync('bwrap', [...view, ...mounts, '--', '/bin/bash', join(dir, 'drive')], {
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`bwrap: ${String(done.error ?? done.stderr)}`);
    return readdirSync(log).map((id) => {
      const [index = '', shell = ''] = id.split('.');
      const script = scripts[Number(index)]?.script ?? '';
      return { script, shell, programs: readFileSync(join(log, id), 'utf8').trimEnd().split('\n') };
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
