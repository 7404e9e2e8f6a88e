import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decideRead, decideWrite, SCRATCH } from '../../src/decide/path.js';
import { permits } from '../../src/diff/index.js';
import { FILES, NEW_FILES, type Scenario } from './scenario.js';
import { act, type Kind, type Subject, type Tried } from './tried.js';

const contentOf = (path: string): string => `content of ${path}\n`;
/** Files of each mounted folder. */
const MOUNTED = ['a.txt', 'keys/a.pem', 'src/x', 'src/b.py'];

/** Writes what a run finds: the workspace, a file beside it, and the folders that the policy mounts. */
export function makeFiles(base: string, { filesystem }: Scenario): ReadonlyMap<string, string> {
  const write = (at: string, content: string): void => {
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, content, { mode: 0o644 });
  };
  const workspace = join(base, 'workspace');
  for (const path of FILES) write(join(workspace, path), contentOf(path));
  for (const folder of ['other', '.git/refs', '.git/hooks'])
    mkdirSync(join(workspace, folder), { recursive: true });
  write(join(workspace, '.git/HEAD'), 'ref: refs/heads/main\n');
  write(join(workspace, '.git/config'), '[core]\n\trepositoryformatversion = 0\n');
  write(join(base, 'outside'), contentOf('outside'));
  const mounts = new Map<string, string>();
  for (const { at } of filesystem.mounts ?? []) {
    const folder = join(base, `mount${at.replaceAll('/', '-')}`);
    mkdirSync(join(folder, 'inner'), { recursive: true });
    for (const path of MOUNTED) write(join(folder, path), contentOf(`${at}/${path}`));
    // Who runs inside isn't who made it.
    chmodSync(folder, 0o777);
    mounts.set(at, folder);
  }
  return mounts;
}

/** Reading, executing, and writing outside of the workspace: what is seen at once. */
export async function tryFiles(subject: Subject): Promise<readonly Tried[]> {
  return [
    ...(await tryReads(subject)),
    ...(await tryReadsOutside(subject)),
    ...(await tryWritesOutside(subject)),
    ...(await tryExecuting(subject)),
  ];
}

async function tryReads(subject: Subject): Promise<Tried[]> {
  const { compiled, workspace } = subject;
  const tried: Tried[] = [];
  for (const path of FILES) {
    const decision = decideRead(compiled.loaded.policy, path);
    for (const spelling of [path, `./${path}`, `src/../${path}`, join(workspace, path)]) {
      const again = decideRead(compiled.loaded.policy, spelling, { workspace });
      if (again.verdict !== decision.verdict)
        tried.push({
          kind: 'read',
          what: spelling,
          ...decision,
          agrees: false,
          saw: `spelt so, it is ${again.verdict}`,
        });
    }
    const { works, errno, detail } = await act(subject, ['read', join(workspace, path)]);
    const seen = works && detail === contentOf(path);
    const agrees = decision.verdict === 'allow' ? seen : !detail.includes('content of');
    tried.push({
      kind: 'read',
      what: path,
      verdict: decision.verdict,
      clause: decision.clause,
      agrees,
      saw: seen ? 'its content' : `errno ${String(errno)}: ${detail}`,
    });
  }
  return tried;
}

/** Of the host's own files: those that the view shows, and those that it must not. */
const SHOWN = [
  '/etc/passwd',
  '/etc/hosts',
  '/etc/nsswitch.conf',
  '/etc/resolv.conf',
  '/usr/lib',
  '/proc/self/status',
  '/dev/null',
  '/usr',
  '/',
];
const HIDDEN = [
  '/etc/shadow',
  '/etc/sudoers',
  '/etc/ssl/private',
  '/root',
  '/var/lib/dpkg/status',
  '/var/log',
  '/boot',
  '/sys/kernel',
  '/mnt',
  '/srv',
  '/var/run',
  '/opt',
];

/** Programs, which a list of commands leaves out of the view. */
const PROGRAM_FILES = ['cat', 'sort', 'tac', 'uniq', 'who'].map((name) => `/usr/bin/${name}`);

async function tryReadsOutside(subject: Subject): Promise<Tried[]> {
  const { compiled, workspace, mounts } = subject;
  const { policy } = compiled.loaded;
  const tried: Tried[] = [];
  const kind: Kind = 'read outside';
  const note = async (path: string, secret: string | null): Promise<void> => {
    const decision = decideRead(policy, path, { workspace });
    const { works, errno, detail } = await act(subject, ['read', path]);
    const seen = works && (secret === null || detail.includes(secret));
    // What isn't shown may still be an empty folder that something is mounted below.
    const bare =
      works &&
      secret === null &&
      (detail === '' ||
        [...mounts.keys()].some((at) => at.startsWith(`${path}/`)) ||
        workspace.startsWith(`${path}/`));
    const agrees = decision.verdict === 'allow' ? seen : !seen || bare;
    tried.push({
      kind,
      what: path,
      verdict: decision.verdict,
      clause: decision.clause,
      agrees,
      saw: works ? `read: ${detail.slice(0, 60)}` : `errno ${String(errno)}`,
    });
  };
  for (const path of [...SHOWN, ...HIDDEN, ...PROGRAM_FILES]) if (existsSync(path)) await note(path, null);
  await note(join(dirname(workspace), 'outside'), 'content of outside');
  for (const [at] of mounts)
    for (const path of MOUNTED)
      if (!hiddenByMount(subject, at, path)) await note(`${at}/${path}`, contentOf(`${at}/${path}`).trim());
  return tried;
}

/** Another mount lies over this path of a mount. */
const hiddenByMount = ({ mounts }: Subject, at: string, path: string): boolean =>
  [...mounts.keys()].some(
    (other) => other !== at && other.startsWith(`${at}/`) && `${at}/${path}`.startsWith(`${other}/`),
  );

async function tryWritesOutside(subject: Subject): Promise<Tried[]> {
  const { compiled, workspace, mounts } = subject;
  const { policy } = compiled.loaded;
  const tried: Tried[] = [];
  const places = [
    '/tmp',
    '/home/sandbox',
    '/dev/shm',
    '/etc',
    '/usr',
    '/usr/lib',
    '/proc',
    '/dev',
    '/',
    '/run',
    '/var',
    '/bin',
    '/srv',
    dirname(workspace),
    ...mounts.keys(),
  ];
  for (const place of places) {
    const path = join(place, 'sp-sound');
    const decision = decideWrite(policy, path, { workspace });
    const { works, errno } = await act(subject, ['pass', path]);
    tried.push({
      kind: 'write outside',
      what: path,
      verdict: decision.verdict,
      clause: decision.clause,
      agrees: works === (decision.verdict === 'allow'),
      saw: works ? 'written' : `errno ${String(errno)}`,
    });
  }
  return tried;
}

/** Starting a program of one's own from a place that can be written. */
async function tryExecuting(subject: Subject): Promise<Tried[]> {
  const { compiled, workspace, mounts } = subject;
  const { policy } = compiled.loaded;
  const { exec } = policy.filesystem;
  const free = exec === null && policy.commands.allow === null;
  const tried: Tried[] = [];
  const cell = compiled.plan.matrix.cells.find(({ clause }) => clause === 'filesystem.exec');
  // The Sentry starts what the host's mount doesn't let be mapped, and faults (test/engines/gvisor).
  if (compiled.plan.tier === 'gvisor' || cell?.enforcer === 'none') return [];
  const note = async (path: string, allowed: boolean): Promise<void> => {
    const { works, errno } = await act(subject, ['exec-copy', path]);
    const verdict = allowed ? 'allow' : 'deny';
    tried.push({
      kind: 'execute',
      what: path,
      verdict,
      clause: 'filesystem.exec',
      agrees: works === allowed,
      saw: works ? 'started' : `errno ${String(errno)}`,
    });
  };
  for (const folder of SCRATCH)
    await note(join(folder, 'sp-sound-program'), free && ['/tmp', '/home/sandbox'].includes(folder));
  for (const at of mounts.keys()) await note(join(at, 'sp-sound-program'), false);
  if (policy.filesystem.workspace === 'read-only') return tried;
  for (const folder of ['src', 'src/a', 'build', 'other', 'docs']) {
    const direct = policy.filesystem.workspace === 'read-write';
    if (direct && decideWrite(policy, `${folder}/sp-sound-program`).verdict !== 'allow') continue;
    const path = `${folder}/sp-sound-program`;
    if (isHidden(subject, path)) continue;
    await note(join(workspace, path), await permits(policy, { kind: 'execute', path }));
  }
  return tried;
}

/** Whether `read-deny` or `git` covers a path from the start, or a folder around it: then nothing can be done there. */
export function isHidden(
  { compiled, workspace }: Pick<Subject, 'compiled' | 'workspace'>,
  path: string,
): boolean {
  const parts = path.split('/');
  return parts.some((_part, index) => {
    const above = parts.slice(0, index + 1).join('/');
    const found = lstatSync(join(workspace, above), { throwIfNoEntry: false });
    return (
      found !== undefined &&
      decideRead(compiled.loaded.policy, found.isDirectory() ? `${above}/` : above).verdict !== 'allow'
    );
  });
}

/** What was done to a path of the workspace, to be looked for when everything has ended. */
export interface Done {
  readonly path: string;
  readonly did: 'created' | 'mode' | 'removed';
  readonly works: boolean;
  readonly errno: number;
  /** The path could not be got at, because it is covered. */
  readonly hidden: boolean;
}

/** Makes files, changes modes, gives other names. */
export async function doWrites(subject: Subject): Promise<readonly Done[]> {
  const { workspace, random } = subject;
  const done: Done[] = [];
  const note = (
    path: string,
    did: Done['did'],
    hidden: boolean,
    { works, errno }: { works: boolean; errno: number },
  ): void => void done.push({ path, did, works, errno, hidden });
  const left = NEW_FILES.filter(() => random() < 0.9);
  const direct = subject.compiled.plan.workspace.mode !== 'overlay';
  for (const path of FILES) {
    const at = join(workspace, path);
    const hidden = isHidden(subject, path);
    const roll = random();
    if (direct) note(path, 'mode', hidden, await act(subject, ['write', at]));
    else if (roll < 0.4) note(path, 'mode', hidden, await act(subject, ['mode', at, '755']));
    else if (roll < 0.6 && !path.startsWith('build/')) {
      const to = left.pop();
      if (to === undefined) continue;
      const said = await act(subject, ['rename', at, join(workspace, to)]);
      // Folders of which some may hold programs are mounts of their own, between which nothing is renamed.
      if (said.errno === 18 || said.errno === 2) continue;
      const either = hidden || isHidden(subject, to);
      note(path, 'removed', either, said);
      note(to, 'created', either, said);
    }
  }
  for (const path of left)
    note(
      path,
      'created',
      isHidden(subject, path),
      await act(subject, [direct ? 'pass' : 'create', join(workspace, path)]),
    );
  return done;
}

/** What became of it in the workspace outside, after the changes were applied. */
export async function lookAtWrites(
  subject: Subject,
  done: readonly Done[],
  outputs: string,
): Promise<readonly Tried[]> {
  const { compiled, workspace } = subject;
  const { policy } = compiled.loaded;
  const direct = compiled.plan.workspace.mode !== 'overlay';
  const tried: Tried[] = [];
  for (const { path, did, works, errno, hidden } of done) {
    const decision = decideWrite(policy, path);
    const allowed = decision.verdict === 'allow' && !hidden;
    // A mount can't keep a protected name from being made: it is found afterwards, and the matrix says so.
    if (direct && did === 'created' && decision.clause === 'filesystem.protect') continue;
    const output =
      !direct && did !== 'removed' && !hidden && (await permits(policy, { kind: 'output', path }));
    const at = join(workspace, path);
    const out = direct
      ? works
      : did === 'removed'
        ? !existsSync(at)
        : did === 'mode'
          ? (statSync(at).mode & 0o111) !== 0
          : existsSync(at);
    const copied = existsSync(join(outputs, path));
    const agrees = output ? copied && !out : out === allowed && !copied;
    tried.push({
      kind: 'write',
      what: `${path} (${did})`,
      verdict: decision.verdict,
      clause: decision.clause,
      agrees,
      saw: `${works ? 'done inside' : `errno ${String(errno)} inside`}, ${out ? 'came out' : 'stayed'}${copied ? ', copied out' : ''}${hidden ? ', hidden' : ''}`,
    });
  }
  for (const path of FILES) {
    if (done.some((one) => one.path === path)) continue;
    if (!existsSync(join(workspace, path)) || readFileSync(join(workspace, path), 'utf8') !== contentOf(path))
      tried.push({
        kind: 'write',
        what: path,
        verdict: 'deny',
        clause: '',
        agrees: false,
        saw: 'nobody touched it, and it is another',
      });
  }
  return tried;
}
