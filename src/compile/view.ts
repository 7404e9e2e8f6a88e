import { hostCaBundle, HOME, isWithin, TMPDIR } from './environment.js';
import { ownEtcFiles } from './etc.js';
import type { NetworkPlan, ViewEntry } from './plan.js';
import { ETC_PATHS, JAVA_CONFIGURATION, LIBRARY_FOLDERS, PROGRAM_FOLDERS } from '../policy/view-paths.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** /run holds nothing but the init; this is for what writes a small file there. */
const RUN_SIZE = 16 * 1024 * 1024;

/**
 * The file view of the process tier and of `image: host`, in the order of mounting. With `commands.allow` it
 * holds, of the programs, only those allowed, their interpreters and loaders; libraries are shown whole.
 */
export function hostView(
  policy: ResolvedPolicy,
  facts: HostFacts,
  network: NetworkPlan,
): readonly ViewEntry[] {
  const folders = policy.commands.allow === null ? wholeFolders(facts) : libraryFolders(facts);
  const etcPaths = facts.paths.filter(isEtc);
  const programs =
    policy.commands.allow === null ? [] : allowedPrograms(policy, facts, [...folders, ...etcPaths]);
  const etc = etcPaths.map((path) => bind(path, { exec: false }));
  const toolchains = policy.commands.allow === null ? toolchainRoots(facts).map((root) => bind(root)) : [];
  return [
    ...folders.map((path) => bind(path)),
    ...mergedLinks(facts),
    // Before what may lie beneath them: a toolchain or a mount under /tmp.
    ...temporary(policy),
    ...ownEtcFiles(network),
    ...etc,
    ...caBundle(policy, facts, [...folders, ...etcPaths]),
    ...toolchains,
    ...programs,
    { kind: 'proc', target: '/proc' },
    { kind: 'dev', target: '/dev' },
    ...mounts(policy),
  ];
}

/** What is laid over an image: our own files of /etc, the temporary folders and the policy's mounts. */
export function imageView(
  policy: ResolvedPolicy,
  facts: HostFacts,
  network: NetworkPlan,
): readonly ViewEntry[] {
  return [
    ...temporary(policy),
    ...ownEtcFiles(network),
    ...caBundle(policy, facts, []),
    { kind: 'proc', target: '/proc' },
    { kind: 'dev', target: '/dev' },
    ...mounts(policy),
  ];
}

/** The toolchain folders to mount: those not in a folder that is shown anyway, none inside another. */
export function toolchainRoots(facts: HostFacts): readonly string[] {
  const roots = [...new Set(facts.toolchains.map((toolchain) => toolchain.root))].filter(
    (root) => !PROGRAM_FOLDERS.some((folder) => isWithin(root, folder)),
  );
  return roots.filter((root) => !roots.some((other) => other !== root && isWithin(root, other))).sort();
}

function wholeFolders(facts: HostFacts): readonly string[] {
  return PROGRAM_FOLDERS.filter(
    (folder) => facts.paths.includes(folder) && (folder === '/usr' || !facts.mergedUsr),
  );
}

function libraryFolders(facts: HostFacts): readonly string[] {
  const unmerged = facts.mergedUsr ? [] : ['/lib', '/lib32', '/lib64', '/libx32'];
  return [...LIBRARY_FOLDERS, ...unmerged].filter((folder) => facts.paths.includes(folder));
}

/** On a merged-/usr host /bin and the like are links; lib64 only where there is one. */
function mergedLinks(facts: HostFacts): readonly ViewEntry[] {
  if (!facts.mergedUsr) return [];
  return PROGRAM_FOLDERS.filter((folder) => folder !== '/usr' && facts.paths.includes(folder)).map(
    (folder) => ({ kind: 'symlink', target: folder, to: `usr${folder}` }),
  );
}

function allowedPrograms(
  policy: ResolvedPolicy,
  facts: HostFacts,
  shown: readonly string[],
): readonly ViewEntry[] {
  const found = (policy.commands.allow ?? []).flatMap((rule) => {
    const resolution = facts.commands[rule.run];
    return resolution?.found === true ? [resolution] : [];
  });
  const isShown = (path: string, folders: readonly string[]): boolean =>
    folders.some((folder) => isWithin(path, folder));
  const candidates = [...new Set(found.flatMap((program) => [...program.visible, ...program.parts]))]
    .filter((folder) => !isShown(folder, shown))
    .sort();
  const folders = candidates.filter(
    (folder) =>
      !isShown(
        folder,
        candidates.filter((c) => c !== folder),
      ),
  );
  const all = [...shown, ...folders];
  const files = [...new Set(found.flatMap((program) => program.files))]
    .filter((file) => !isShown(file, all))
    .sort();
  const links = new Map(
    found
      .flatMap((program) => program.links)
      .filter((link) => !isShown(link.path, all) && !files.includes(link.path))
      .map((link) => [link.path, link.to]),
  );
  return [
    ...folders.map((folder) => bind(folder)),
    ...files.map((file) => bind(file)),
    ...[...links].sort().map(([target, to]): ViewEntry => ({ kind: 'symlink', target, to })),
  ];
}

function temporary(policy: ResolvedPolicy): readonly ViewEntry[] {
  const size = policy.limits.tmpSize;
  // filesystem.exec: without commands.allow the temporary folders may hold programs, with it nothing writable may.
  const exec = policy.filesystem.exec === null && policy.commands.allow === null;
  return [
    { kind: 'tmpfs', target: TMPDIR, size, mode: 0o1777, exec },
    { kind: 'tmpfs', target: HOME, size, mode: 0o700, exec },
    { kind: 'tmpfs', target: '/dev/shm', size, mode: 0o1777, exec: false },
    { kind: 'tmpfs', target: '/run', size: Math.min(size, RUN_SIZE), mode: 0o755, exec: false },
  ];
}

function mounts(policy: ResolvedPolicy): readonly ViewEntry[] {
  return policy.filesystem.mounts.map((mount): ViewEntry => {
    if (mount.mode === 'overlay')
      return { kind: 'overlay', source: mount.path, target: mount.at, exec: false };
    const writable = mount.mode === 'read-write';
    return { kind: 'bind', source: mount.path, target: mount.at, writable, exec: !writable };
  });
}

/** The bundle is often a link from /etc/ssl/certs into a folder that is shown; else it is mounted by itself. */
function caBundle(policy: ResolvedPolicy, facts: HostFacts, shown: readonly string[]): readonly ViewEntry[] {
  const bundle = hostCaBundle(policy, facts);
  if (bundle === null || shown.some((folder) => isWithin(bundle, folder))) return [];
  return [bind(bundle, { exec: false })];
}

function isEtc(path: string): boolean {
  return (
    (ETC_PATHS as readonly string[]).includes(path) ||
    (path.startsWith('/etc/') && JAVA_CONFIGURATION.test(path.slice('/etc/'.length)))
  );
}

function bind(path: string, options: { readonly exec: boolean } = { exec: true }): ViewEntry {
  return { kind: 'bind', source: path, target: path, writable: false, exec: options.exec };
}
