import { execute } from './exec.js';
import type { ExecOutcome } from './exec.js';
import { findProgram } from './programs.js';

/** What a git command came to. */
export type GitOutcome =
  | { readonly kind: 'ok'; readonly stdout: Buffer }
  | { readonly kind: 'failed'; readonly code: number; readonly message: string }
  /** More output than asked for: what there is can't be relied on. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'timed-out'; readonly after: number }
  | { readonly kind: 'not-started'; readonly reason: string };

export interface GitOptions {
  /** Milliseconds; 30 s when absent. */
  readonly timeout?: number;
  /** Bytes of output; 64 MiB when absent. More is `too-much`. */
  readonly outputLimit?: number;
  readonly stdin?: Uint8Array;
}

/** A repository opened so that nothing in it is run. */
export interface Git {
  /** Runs one git command on it; `args` as after `git -C FOLDER`, the command first. */
  run(args: readonly string[], options?: GitOptions): Promise<GitOutcome>;
}

const TIMEOUT = 30_000;
const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** Settings by which a repository's configuration, hooks or attributes would start a program, turned off (git-config(1)). */
const INERT: Settings = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.sshCommand', 'false'],
  ['core.gitProxy', ''],
  ['core.askPass', 'false'],
  ['core.editor', 'false'],
  ['core.pager', 'cat'],
  ['core.alternateRefsCommand', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['gpg.program', 'false'],
  ['gpg.ssh.program', 'false'],
  ['gpg.x509.program', 'false'],
  ['log.showSignature', 'false'],
  ['commit.gpgSign', 'false'],
  ['protocol.allow', 'never'],
  ['submodule.recurse', 'false'],
  ['diff.ignoreSubmodules', 'all'],
  ['fetch.recurseSubmodules', 'false'],
  ['maintenance.auto', 'false'],
  ['gc.auto', '0'],
  ['safe.bareRepository', 'explicit'],
];

/**
 * Commands that compare, and would ask drivers how. An empty driver makes them fail, which is closed but of no
 * use: these options make them do without.
 */
const COMPARES = [
  'diff',
  'diff-files',
  'diff-index',
  'diff-tree',
  'format-patch',
  'log',
  'show',
  'whatchanged',
];
const WITHOUT_DRIVERS = ['--no-ext-diff', '--no-textconv'];

/** Drivers have names of the repository's choosing; each program that one names is taken away. */
const DRIVER =
  /^(?:filter\..+\.(?:clean|smudge|process)|diff\..+\.(?:textconv|command)|merge\..+\.driver|remote\..+\.(?:uploadpack|receivepack|vcs|proxy)|trailer\..+\.(?:command|cmd)|guitool\..+\.cmd)$/i;
const FILTER_REQUIRED = /^filter\..+\.required$/i;
const SUBMODULE_UPDATE = /^submodule\..+\.update$/i;

/** Settings of one caller alone, which win over the inert ones: what reaches a server states its protocol and its header there. */
type Settings = readonly (readonly [key: string, value: string])[];

type Opened = { readonly ok: true; readonly git: Git } | { readonly ok: false; readonly outcome: GitOutcome };

/**
 * Opens the repository at a folder (absolute). `programs` is PATH's folders; git is taken from the system's first.
 * The names of its drivers are read once, which runs nothing. Gives a typed outcome when there is no git or no
 * repository.
 */
export async function openGit(folder: string, programs: readonly string[] = []): Promise<Opened> {
  const start = starter(folder, programs);
  if (start === null) return NO_GIT;
  const listed = await start(INERT, ['config', '--list', '--name-only', '-z', '--includes']);
  if (listed.kind !== 'ok') return { ok: false, outcome: listed };
  const settings = [...INERT, ...driverSettings(listed.stdout.toString('utf8').split('\0'))];
  return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}

/**
 * Git for repositories of our own in a folder (absolute), which each command names with `--git-dir`: nobody else has
 * written their configuration, so there are no drivers to read.
 */
export function ownGit(folder: string, programs: readonly string[], more: Settings): Opened {
  const start = starter(folder, programs);
  if (start === null) return NO_GIT;
  const settings = [...INERT, ...more];
  return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}

const NO_GIT = { ok: false, outcome: { kind: 'not-started', reason: 'git is not installed' } } as const;

type Start = (settings: Settings, args: readonly string[], options?: GitOptions) => Promise<GitOutcome>;

/** null: there is no git. */
function starter(folder: string, programs: readonly string[]): Start | null {
  const program = findProgram('git', ['/usr/bin', '/usr/local/bin', '/bin', ...programs]);
  if (program === null) return null;
  return async (settings, args, options = {}) =>
    outcomeOf(
      await execute(program, ['--no-pager', '--no-optional-locks', '-C', folder, ...args], {
        env: environment([...settings, ['safe.directory', '*']]),
        timeout: options.timeout ?? TIMEOUT,
        outputLimit: options.outputLimit ?? OUTPUT_LIMIT,
        ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
      }),
    );
}

function withoutDrivers(args: readonly string[]): readonly string[] {
  const [command, ...rest] = args;
  return command !== undefined && COMPARES.includes(command) ? [command, ...WITHOUT_DRIVERS, ...rest] : args;
}

/** Empty programs for every driver that the configuration names, and nothing required of them. */
export function driverSettings(keys: readonly string[]): readonly (readonly [key: string, value: string])[] {
  return [...new Set(keys)].flatMap((key): readonly (readonly [string, string])[] => {
    if (DRIVER.test(key)) return [[key, '']];
    if (FILTER_REQUIRED.test(key)) return [[key, 'false']];
    if (SUBMODULE_UPDATE.test(key)) return [[key, 'none']];
    return [];
  });
}

/** Nothing of the caller's: neither its configuration nor its GIT_* variables, which could name programs too. */
function environment(settings: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/nonexistent',
    XDG_CONFIG_HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'false',
    // Settings by environment: a key may hold "=", at which `-c` would split it.
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${String(index)}`, key],
        [`GIT_CONFIG_VALUE_${String(index)}`, value],
      ]),
    ),
  };
}

/** What went wrong with a git command, in words without a full stop. */
export function troubleOf(outcome: GitOutcome): string {
  switch (outcome.kind) {
    case 'ok':
      return 'git answered otherwise than expected';
    case 'failed': {
      const said = (outcome.message.split('\n').at(-1) ?? '').replace(/^fatal: /, '');
      return said === '' ? `git ended with ${String(outcome.code)}` : said;
    }
    case 'too-much':
      return 'git answered with more than is read';
    case 'timed-out':
      return `git gave no answer within ${String(outcome.after / 1000)} s`;
    case 'not-started':
      return outcome.reason;
  }
}

function outcomeOf(outcome: ExecOutcome): GitOutcome {
  switch (outcome.kind) {
    case 'exited':
      if (outcome.truncated) return { kind: 'too-much' };
      return outcome.code === 0
        ? { kind: 'ok', stdout: outcome.stdout }
        : { kind: 'failed', code: outcome.code, message: outcome.stderr.trim() };
    case 'signaled':
      return { kind: 'failed', code: 128, message: `git was ended by ${outcome.signal}` };
    case 'timed-out':
      return { kind: 'timed-out', after: outcome.after };
    case 'not-started':
      return { kind: 'not-started', reason: outcome.reason };
  }
}
