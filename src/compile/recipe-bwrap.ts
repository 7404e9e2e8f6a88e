import { environmentOf, HOSTNAME, inWorkspace } from './environment.js';
import { contentOf, fileSource, overlaysOf } from './files.js';
import { renderScript, STATE, syntax } from './format/sh.js';
import type { Step } from './format/sh.js';
import type { Bindings, ProcessPlan, ViewEntry } from './plan.js';
import { leftOut, opening, ownFiles, recipeBindings } from './recipe-steps.js';
import type { ByHand } from './recipe-steps.js';
import type { SeccompProfile } from './seccomp/oci.js';
import { seccompProgram } from './seccomp/program.js';
import { rlimitArguments } from './prlimit.js';

const OVERLAY_OPTIONS = 'userxattr,redirect_dir=nofollow,metacopy=off,index=off';

/**
 * The process plan as a script of util-linux and bubblewrap alone, for a person to reproduce a run by hand: the
 * same view, namespaces, limits of each process and seccomp program. What needs our launcher or init is named at
 * its head.
 */
export function bwrapRecipe(plan: ProcessPlan, digest: string, by: ByHand): string {
  const bindings = recipeBindings(by);
  const missing = [
    ...leftOut(plan),
    ...(plan.cgroup.kind === 'none'
      ? []
      : ['the cgroup: memory, pids and cpus are not limited for the tree']),
    ...(by.root ? ["the id-mapped workspace: root's files in it can be read but not changed"] : []),
  ];
  const program =
    plan.seccomp === null ? null : seccompProgram(plan.seccomp.profile as SeccompProfile).toString('base64');
  return renderScript([
    ...opening(plan, digest, missing),
    ...ownFiles(plan, bindings),
    ...(program === null
      ? []
      : [
          {
            kind: 'run',
            argv: ['printf', '%s', program],
            into: ['base64', '-d'],
            output: `${STATE}/seccomp.bpf`,
          } as const,
        ]),
    { kind: 'write', path: `${STATE}/inside.sh`, text: renderScript(insideSteps(plan, bindings, by)) },
    ...(by.root
      ? ([
          { kind: 'run', argv: ['chmod', '755', STATE] },
          { kind: 'run', argv: ['chown', `${String(by.uid)}:${String(by.gid)}`, `${STATE}/upper`] },
        ] as const)
      : []),
    {
      kind: 'run',
      argv: [
        ...['timeout', '--signal=KILL', String(Math.ceil(plan.limits.wallTime / 1000))],
        'unshare',
        ...(by.root ? [] : ['--user', '--map-root-user']),
        ...['--mount', '--propagation', 'private', 'sh', '-eu', `${STATE}/inside.sh`, STATE],
      ],
      withArguments: true,
    },
  ]);
}

/** What is done in the mount namespace of its own: mounts that bubblewrap can't make, then bubblewrap. */
function insideSteps(plan: ProcessPlan, bindings: Bindings, by: ByHand): readonly Step[] {
  const env = environmentOf(plan, {});
  const assignments = Object.entries(env)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const drop = by.root
    ? ['setpriv', `--reuid=${String(by.uid)}`, `--regid=${String(by.gid)}`, '--clear-groups']
    : [];
  return [
    { kind: 'syntax', text: syntax`state=$1; shift` },
    {
      kind: 'syntax',
      text: syntax`at() { if [ -d "$1" ]; then mkdir -p "$2"; else : > "$2"; fi; mount --bind "$1" "$2"; }`,
    },
    { kind: 'run', argv: ['mkdir', '-p', `${STATE}/bind`] },
    ...plan.view.flatMap((entry, index) => viewMounts(entry, index, by)),
    ...overlaysOf(plan, bindings).flatMap((layer, index): readonly Step[] => {
      const merged = `${STATE}/merged-${String(index)}`;
      return [
        { kind: 'run', argv: ['mkdir', '-p', layer.upper, layer.work, merged] },
        overlayMount(layer.source, layer.upper, layer.work, merged, layer.exec),
      ];
    }),
    ...workspaceMounts(plan, bindings),
    {
      kind: 'run',
      exec: true,
      argv: [
        ...['env', '-i', ...assignments],
        ...drop,
        ...['prlimit', ...rlimitArguments(plan.rlimits), '--'],
        plan.bwrap,
        ...['--unshare-user', '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts'],
        ...['--unshare-cgroup-try', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
        ...['--uid', String(by.uid), '--gid', String(by.gid), '--hostname', HOSTNAME],
        ...['--proc', '/proc', '--dev', '/dev'],
        ...plan.view.flatMap((entry, index) => viewOptions(entry, index, plan, bindings, by)),
        ...workspaceOptions(plan, bindings),
        ...['--remount-ro', '/dev', '--remount-ro', '/'],
        ...(plan.seccomp === null ? [] : ['--seccomp', '3']),
        ...['--chdir', by.workspace, '--'],
      ],
      withArguments: true,
      ...(plan.seccomp === null ? {} : { inputs: [{ fd: 3, path: `${STATE}/seccomp.bpf` }] }),
    },
  ];
}

/** tmpfs with noexec, and as root what the user changed to couldn't reach by itself. */
function viewMounts(entry: ViewEntry, index: number, by: ByHand): readonly Step[] {
  const place = `${STATE}/bind/${String(index)}`;
  if (entry.kind === 'tmpfs') {
    const owner = by.root ? `,uid=${String(by.uid)},gid=${String(by.gid)}` : '';
    const options = `nosuid,nodev${entry.exec ? '' : ',noexec'},size=${String(entry.size)},mode=${entry.mode.toString(8)}${owner}`;
    return [
      { kind: 'run', argv: ['mkdir', '-p', place] },
      { kind: 'run', argv: ['mount', '-t', 'tmpfs', '-o', options, 'tmpfs', place] },
    ];
  }
  if (entry.kind === 'bind' && by.root && !isSystem(entry.source))
    return [{ kind: 'run', argv: ['at', entry.source, place] }];
  return [];
}

function viewOptions(
  entry: ViewEntry,
  index: number,
  plan: ProcessPlan,
  bindings: Bindings,
  by: ByHand,
): readonly string[] {
  const place = `${STATE}/bind/${String(index)}`;
  switch (entry.kind) {
    case 'bind': {
      const source = by.root && !isSystem(entry.source) ? place : entry.source;
      return [entry.writable ? '--bind' : '--ro-bind', source, entry.target];
    }
    case 'symlink':
      return ['--symlink', entry.to, entry.target];
    case 'tmpfs':
      return ['--bind', place, entry.target];
    case 'file':
    case 'identity':
      return contentOf(entry, bindings) === null
        ? []
        : ['--ro-bind', fileSource(bindings, entry.target), entry.target];
    case 'overlay': {
      const number = overlaysOf(plan, bindings).findIndex((layer) => layer.target === entry.target);
      return ['--bind', `${STATE}/merged-${String(number)}`, entry.target];
    }
    case 'mask':
      return ['--tmpfs', entry.target];
    case 'proc':
    case 'dev':
      return [];
  }
}

function workspaceMounts(plan: ProcessPlan, bindings: Bindings): readonly Step[] {
  if (plan.workspace.mode !== 'overlay') return [];
  const merged = `${STATE}/merged`;
  return [
    { kind: 'run', argv: ['mkdir', '-p', merged] },
    overlayMount(bindings.workspace, `${STATE}/upper`, `${STATE}/work`, merged, plan.workspace.exec),
    ...plan.workspace.execPaths.flatMap((path): readonly Step[] => {
      const folder = inWorkspace({ workspace: merged }, path);
      return [
        { kind: 'run', argv: ['mkdir', '-p', folder] },
        { kind: 'run', argv: ['mount', '--bind', folder, folder] },
        { kind: 'run', argv: ['mount', '-o', 'remount,bind,exec', folder] },
      ];
    }),
  ];
}

function workspaceOptions(plan: ProcessPlan, bindings: Bindings): readonly string[] {
  const { workspace } = bindings;
  if (plan.workspace.mode === 'overlay') return ['--bind', `${STATE}/merged`, workspace];
  if (plan.workspace.mode === 'read-only') return ['--ro-bind', workspace, workspace];
  const inside = (path: string): string => inWorkspace(bindings, path);
  return [
    ...['--ro-bind', workspace, workspace],
    ...plan.workspace.write.flatMap((path) => ['--bind', inside(path), inside(path)]),
    ...plan.workspace.deny.flatMap((path) => ['--ro-bind', inside(path), inside(path)]),
  ];
}

function overlayMount(lower: string, upper: string, work: string, target: string, exec: boolean): Step {
  const options = `lowerdir=${escaped(lower)},upperdir=${escaped(upper)},workdir=${escaped(work)},${OVERLAY_OPTIONS}`;
  return {
    kind: 'run',
    argv: [
      'mount',
      '-t',
      'overlay',
      '-o',
      `${options},nosuid,nodev${exec ? '' : ',noexec'}`,
      'overlay',
      target,
    ],
  };
}

/** The kernel takes a backslash before what would split a path in overlay options (P10). */
function escaped(path: string): string {
  return path.replace(/[\\:,]/g, String.raw`\$&`);
}

function isSystem(path: string): boolean {
  return /^\/(?:usr|etc|bin|sbin|lib[^/]*)(?:\/|$)/.test(path);
}
