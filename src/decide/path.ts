import type { Filesystem, ResolvedPolicy } from '../policy/resolved.js';
import { ETC_PATHS, JAVA_CONFIGURATION, LIBRARY_FOLDERS, PROGRAM_FOLDERS } from '../policy/view-paths.js';
import { allow, deny, type Decision, type NearMiss } from './decision.js';
import { compileGlobs, escapeGlob, isLiteral, type Globs } from './globs.js';
import { foldedPath, isWithin, readPath, type WorkspacePath } from './path-text.js';
import { perPolicy } from './per-policy.js';

export interface PathContext {
  /** The workspace's absolute path; absent: absolute paths are judged as lying outside of it. */
  readonly workspace?: string;
}

/** Where programs may always leave temporary files; tmpfs of the run's own. */
export const SCRATCH: readonly string[] = ['/tmp', '/home/sandbox', '/dev/shm', '/run'];

/** The init's own, below a temporary folder. */
const OWN = '/run/sandbox-policy';

/** What the host's view shows besides the workspace: see docs on what exists inside. */
export const VIEW: readonly string[] = [
  ...SCRATCH,
  ...PROGRAM_FOLDERS,
  '/proc',
  '/dev',
  // Our own, instead of the host's.
  ...['passwd', 'group', 'hosts', 'hostname', 'nsswitch.conf', 'resolv.conf'].map((name) => `/etc/${name}`),
  ...ETC_PATHS,
];

interface PathRules {
  readonly write: Globs;
  readonly deny: Globs;
  readonly readDeny: Globs;
  readonly protect: Globs;
  /** Protected paths that `write` names exactly, as globs of their own; `index` of each is that in `write`. */
  readonly lifted: readonly { readonly globs: Globs; readonly index: number }[];
}

export const pathRules = perPolicy(({ filesystem }): PathRules => {
  const protect = compileGlobs(filesystem.protect, { negation: 'no', foldCase: true });
  return {
    write: compileGlobs(filesystem.write, { negation: 'yes' }),
    deny: compileGlobs(filesystem.deny, { negation: 'no' }),
    readDeny: compileGlobs(filesystem.readDeny, { negation: 'no' }),
    protect,
    lifted: filesystem.write.flatMap((entry, index) =>
      namesProtected(entry, filesystem, protect)
        ? [{ globs: compileGlobs([entry], { negation: 'no' }), index }]
        : [],
    ),
  };
});

/**
 * Whether an entry of `write` names something protected exactly: it is a protected path itself, or one below a
 * protected folder, written without wildcards; or it is a protecting glob, word for word.
 */
function namesProtected(entry: string, { protect }: Filesystem, globs: Globs): boolean {
  if (protect.includes(entry)) return true;
  if (!isLiteral(entry)) return false;
  const path = readPath(entry.replace(/^\//, ''), null);
  return (
    path.where === 'workspace' && path.path !== '' && globs.match(foldedPath(path.path), path.directory) >= 0
  );
}

/**
 * May a file at this path be made, changed or removed, so that the change comes out? A path that ends in `/` is
 * a folder; one that doesn't is a file or a link, which takes the place of anything that was below it.
 */
export function decideWrite(policy: ResolvedPolicy, text: string, context: PathContext = {}): Decision {
  const { filesystem } = policy;
  const path = readPath(text, context.workspace ?? null);
  if (path.where === 'nowhere') return deny('filesystem.write', `${sentence(path.problem)}.`);
  if (path.where === 'outside') return writeOutside(policy, path.path);
  const shown = shownPath(path);
  if (filesystem.workspace === 'read-only') {
    return deny('filesystem.workspace', 'The workspace is read-only.', {
      suggestion: { change: 'set', clause: 'filesystem.workspace', add: 'overlay' },
    });
  }

  const rules = pathRules(policy);
  const denied = refusing(rules.deny, path);
  if (denied.index >= 0) {
    const glob = filesystem.deny[denied.index] ?? '';
    return deny(
      `filesystem.deny[${denied.index}]`,
      denied.below
        ? `${shown} would replace what ${quoted(glob)} denies, and nothing lifts a stated deny.`
        : `${quoted(glob)} denies ${shown}, and nothing lifts a stated deny.`,
    );
  }
  if (filesystem.git === 'none' && isGit(path)) {
    return deny('filesystem.git', `${shown} belongs to git, and the policy says git: none.`);
  }

  const lifted = rules.lifted.find(({ globs }) => globs.match(path.path, path.directory) >= 0);
  const folded: WorkspacePath = { ...path, path: foldedPath(path.path) };
  const guarded = refusing(rules.protect, folded);
  if (guarded.index >= 0 && lifted === undefined) {
    const glob = filesystem.protect[guarded.index] ?? '';
    return deny(
      'filesystem.protect',
      guarded.below
        ? `${shown} would replace ${quoted(glob)}, which runs by itself or governs the run.`
        : `${shown} is protected by default (${quoted(glob)}): it runs by itself or governs the run.`,
      {
        nearest: nearWrite(policy, path),
        suggestion: guarded.below ? null : appendWrite(path),
      },
    );
  }

  const index = rules.write.match(path.path, path.directory);
  if (index >= 0) {
    return allow(`filesystem.write[${index}]`, `${quoted(filesystem.write[index] ?? '')} covers ${shown}.`);
  }
  return deny('filesystem.write', `No entry of write covers ${shown}.`, {
    nearest: nearWrite(policy, path),
    suggestion: appendWrite(path),
  });
}

/** May a file at this path be read inside? */
export function decideRead(policy: ResolvedPolicy, text: string, context: PathContext = {}): Decision {
  const { filesystem } = policy;
  const path = readPath(text, context.workspace ?? null);
  if (path.where === 'nowhere') return deny('filesystem.read-deny', `${sentence(path.problem)}.`);
  if (path.where === 'outside') return readOutside(policy, path.path);
  const shown = shownPath(path);
  const index = pathRules(policy).readDeny.match(path.path, path.directory);
  const asFolder = index >= 0 ? index : pathRules(policy).readDeny.match(path.path, true);
  if (asFolder >= 0) {
    return deny(
      `filesystem.read-deny[${asFolder}]`,
      `${quoted(filesystem.readDeny[asFolder] ?? '')} keeps ${shown} from being read.`,
    );
  }
  if (filesystem.git === 'none' && isGit(path)) {
    return deny('filesystem.git', `${shown} belongs to git, and the policy says git: none.`, {
      suggestion: { change: 'set', clause: 'filesystem.git', add: 'full' },
    });
  }
  return allow('filesystem.read-deny', `Nothing keeps ${shown} from being read.`);
}

function writeOutside(policy: ResolvedPolicy, path: string): Decision {
  const mount = mountOf(policy, path);
  if (mount !== null) {
    const clause = `filesystem.mounts[${mount.index}]`;
    const { at, mode } = mount.mount;
    const covered = coveredMount(policy, at);
    if (covered >= 0)
      return deny(
        `filesystem.read-deny[${covered}]`,
        `${quoted(policy.filesystem.readDeny[covered] ?? '')} covers ${at}, which lies in another mount.`,
      );
    return mode === 'read-only'
      ? deny(clause, `${path} lies in the mount at ${at}, which is read-only.`)
      : allow(clause, `${path} lies in the mount at ${at}, whose mode is ${mode}.`);
  }
  if (SCRATCH.some((folder) => path !== folder && isWithin(path, folder)) && !isWithin(path, OWN)) {
    return allow('limits.tmp-size', `${path} lies in the run's own temporary space, which ends with it.`);
  }
  return deny('filesystem.write', `${path} lies outside of the workspace.`);
}

function readOutside(policy: ResolvedPolicy, path: string): Decision {
  const mount = mountOf(policy, path);
  if (mount !== null) {
    const inside = path.slice(mount.mount.at.length).replace(/^\//, '');
    const index = pathRules(policy).readDeny.match(inside, false);
    const own = index >= 0 ? index : pathRules(policy).readDeny.match(inside, true);
    const denied = own >= 0 ? own : coveredMount(policy, mount.mount.at);
    return denied >= 0
      ? deny(
          `filesystem.read-deny[${denied}]`,
          `${quoted(policy.filesystem.readDeny[denied] ?? '')} keeps ${path} from being read, in mounts too.`,
        )
      : allow(`filesystem.mounts[${mount.index}]`, `${path} lies in the mount at ${mount.mount.at}.`);
  }
  if (policy.image.kind === 'image') return allow('image', `${path} is whatever the image holds there.`);
  if (isUnlistedProgram(policy, path)) {
    return deny('commands.allow', `${path} is not shown inside: of the programs, only those listed are.`);
  }
  if (policy.tier.prefer !== 'process' && isWithin(path, '/sys')) {
    return allow('tier', `${path} is the kernel's, and read-only: every container has it.`);
  }
  if (path === '/' || VIEW.some((shown) => isWithin(path, shown)) || isJavaConfiguration(path)) {
    return allow('image', `${path} belongs to what every sandbox sees of the host's programs.`);
  }
  return deny(
    'filesystem.mounts',
    `${path} is not shown inside: only the workspace, mounts and the host's programs are.`,
    {
      suggestion: {
        change: 'append',
        clause: 'filesystem.mounts',
        add: [{ path, at: path, mode: 'read-only' }],
      },
    },
  );
}

/** What covers a folder of a mount covers another mount that lies in it: the entry of `read-deny`, else -1. */
function coveredMount(policy: ResolvedPolicy, at: string): number {
  for (const outer of policy.filesystem.mounts) {
    if (outer.at === at || !isWithin(at, outer.at)) continue;
    const index = pathRules(policy).readDeny.match(at.slice(outer.at.length + 1), true);
    if (index >= 0) return index;
  }
  return -1;
}

/**
 * With a list of commands the view holds, beside libraries, only the programs that are listed. What those need
 * themselves, such as an interpreter or the file behind a link, is the host's to say: it is shown all the same.
 */
function isUnlistedProgram({ commands }: ResolvedPolicy, path: string): boolean {
  if (commands.allow === null) return false;
  const folder = PROGRAM_FOLDERS.find((one) => isWithin(path, one));
  if (folder === undefined || path === '/usr' || folder.startsWith('/lib')) return false;
  if (LIBRARY_FOLDERS.some((one) => isWithin(path, one) || isWithin(one, path))) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !commands.allow.some(({ run }) => run === path || run === name);
}

function isJavaConfiguration(path: string): boolean {
  return path.startsWith('/etc/') && JAVA_CONFIGURATION.test(path.split('/')[2] ?? '');
}

/** The mount that a path inside lies in, the deepest when they nest. */
function mountOf(policy: ResolvedPolicy, path: string) {
  return (
    policy.filesystem.mounts
      .map((mount, index) => ({ mount, index }))
      .filter(({ mount }) => isWithin(path, mount.at.replace(/(.)\/+$/, '$1')))
      .sort((a, b) => b.mount.at.length - a.mount.at.length)[0] ?? null
  );
}

/** A deny matches a path, the folder that it may be, and, for a file or a link, what it would take the place of. */
function refusing(globs: Globs, path: WorkspacePath): { readonly index: number; readonly below: boolean } {
  const own = globs.match(path.path, path.directory);
  if (own >= 0 || path.directory) return { index: own, below: false };
  const asFolder = globs.match(path.path, true);
  return asFolder >= 0 ? { index: asFolder, below: false } : { index: globs.below(path.path), below: true };
}

function isGit({ path }: WorkspacePath): boolean {
  return foldedPath(path).split('/').includes('.git');
}

/** The entry of `write` that shares most with the path. */
function nearWrite({ filesystem }: ResolvedPolicy, { path }: WorkspacePath): NearMiss | null {
  let best: NearMiss | null = null;
  let most = 0;
  for (const [index, entry] of filesystem.write.entries()) {
    const plain = entry.replace(/^\.?\//, '');
    if (plain.toLowerCase() !== plain && path.toLowerCase().startsWith(plain.toLowerCase())) {
      return { clause: `filesystem.write[${index}]`, differs: `it is written ${quoted(entry)}: case counts` };
    }
    if (path.toLowerCase().startsWith(plain.toLowerCase()) && plain !== '' && !path.startsWith(plain)) {
      return { clause: `filesystem.write[${index}]`, differs: `it is written ${quoted(entry)}: case counts` };
    }
    let shared = 0;
    while (shared < plain.length && plain[shared] === path[shared]) shared++;
    if (shared > most && (shared >= 3 || plain.slice(0, shared).includes('/'))) {
      most = shared;
      best = {
        clause: `filesystem.write[${index}]`,
        differs: plain === '' ? 'it covers what is not protected' : `it covers ${quoted(entry)} alone`,
      };
    }
  }
  const whole = filesystem.write.indexOf('./');
  return (
    best ??
    (whole < 0
      ? null
      : { clause: `filesystem.write[${whole}]`, differs: 'it names no protected path exactly' })
  );
}

function appendWrite(path: WorkspacePath) {
  if (path.path === '') return { change: 'append', clause: 'filesystem.write', add: ['./'] } as const;
  const glob = `/${escapeGlob(path.path)}${path.directory ? '/' : ''}`;
  return { change: 'append', clause: 'filesystem.write', add: [glob] } as const;
}

function shownPath({ path, directory }: WorkspacePath): string {
  return path === '' ? 'the workspace itself' : directory ? `${path}/` : path;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
