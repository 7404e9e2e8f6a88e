import { STATE, syntax } from './format/sh.js';
import type { Step } from './format/sh.js';
import { filesOf } from './files.js';
import type { Bindings, Plan } from './plan.js';

/** Who would run a recipe by hand, and where. */
export interface ByHand {
  readonly uid: number;
  readonly gid: number;
  /** Whether the caller is root: then `uid` is the one to change to. */
  readonly root: boolean;
  /** Absolute. */
  readonly workspace: string;
}

/** The bindings of a recipe: its state folder is one that the script makes when it is run. */
export function recipeBindings(by: ByHand): Bindings {
  return {
    run: 'by-hand',
    uid: by.uid,
    gid: by.gid,
    workspace: by.workspace,
    state: STATE,
    initProgram: '',
    enterProgram: '',
    masks: [],
    covers: [],
    writable: [],
    sealed: [],
  };
}

/** The head of every recipe: what it is and what it leaves out, then a private folder that is removed at the end. */
export function opening(plan: Plan, digest: string, leftOut: readonly string[]): readonly Step[] {
  return [
    { kind: 'comment', text: `Plan ${digest} (${plan.tier} tier), to be run by hand: sh FILE CMD [ARG…]` },
    ...leftOut.map((text): Step => ({ kind: 'comment', text: `Not reproduced: ${text}` })),
    { kind: 'syntax', text: syntax`set -eu` },
    { kind: 'syntax', text: syntax`state=$(mktemp -d)` },
    { kind: 'syntax', text: syntax`trap 'chmod -R u+rwx "$state"; rm -rf "$state"' EXIT` },
    { kind: 'syntax', text: syntax`[ $# -gt 0 ] || set -- sh` },
    { kind: 'run', argv: ['mkdir', '-p', `${STATE}/files`, `${STATE}/upper`, `${STATE}/work`] },
  ];
}

/** An ext4 image with nothing in it. */
export function emptyDrive(image: string, bytes: number): Step & { readonly kind: 'run' } {
  const size = `${String(Math.ceil(bytes / 1024))}k`;
  return { kind: 'run', argv: ['mke2fs', '-q', '-F', '-t', 'ext4', image, size] };
}

/** Our own files of /etc, written into the state folder. */
export function ownFiles(plan: Plan, bindings: Bindings): readonly Step[] {
  return filesOf(plan, bindings).flatMap((file): readonly Step[] =>
    file.kind === 'file' && file.content !== ''
      ? [{ kind: 'write', path: file.path, text: file.content }]
      : [],
  );
}

/** What the tool does besides and a recipe can't, as one sentence each. */
export function leftOut(plan: Plan): readonly string[] {
  const { workspace } = plan;
  return [
    'limits.output and the record of what happened: the tool keeps both',
    ...(workspace.readDeny.length > 0
      ? [
          `filesystem.read-deny (${workspace.readDeny.join(', ')}): the tool finds and covers these when it starts`,
        ]
      : []),
    ...(workspace.git === 'none'
      ? ['filesystem.git: none: the tool covers .git']
      : ['the cleaned copy of .git/config']),
    ...(workspace.mode === 'overlay' ? ['changes are left in the overlay and thrown away'] : []),
    ...(plan.network.kind === 'gateway'
      ? ['egress: without the tool there is no gateway and no network']
      : []),
    ...(plan.exec?.landlock === true ? ['Landlock: only the view keeps programs from being started'] : []),
    ...(plan.apparmor?.kind === 'generated'
      ? ['hardening.apparmor: the tool loads a profile for each run (`compile --target apparmor` prints one)']
      : []),
    ...(plan.env.pass.length + plan.env.secret.length > 0
      ? [`variables that are passed: ${[...plan.env.pass, ...plan.env.secret].join(', ')}`]
      : []),
  ];
}
