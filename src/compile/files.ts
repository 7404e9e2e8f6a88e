import { identityContent } from './etc.js';
import type { Bindings, Plan, ViewEntry } from './plan.js';

/** A file or folder of ours in the run's state directory, made before the sandbox is. */
export type StateFile =
  | { readonly kind: 'file'; readonly path: string; readonly content: string; readonly mode: number }
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number };

/** What covers a path that must not be read: nobody may open it, and the mount over it is read-only. */
export function maskSource(bindings: Pick<Bindings, 'state'>, of: 'file' | 'directory'): string {
  return `${bindings.state}/files/mask-${of}`;
}

/** Where a view entry's content lies on the host, for tiers that can only bind files. */
export function fileSource(bindings: Pick<Bindings, 'state'>, target: string): string {
  return `${bindings.state}/files/${target.slice(1).replaceAll('/', '-')}`;
}

/**
 * The files and folders that must exist in the state directory before a container is made: our own files of /etc
 * and what masks are made of. The process tier's launcher is given contents as arguments and needs none.
 */
export function filesOf(plan: Plan, bindings: Bindings): readonly StateFile[] {
  return [
    { kind: 'file', path: maskSource(bindings, 'file'), content: '', mode: 0 },
    { kind: 'directory', path: maskSource(bindings, 'directory'), mode: 0 },
    ...plan.view.flatMap((entry): readonly StateFile[] => {
      const content = contentOf(entry, bindings);
      if (content === null) return [];
      const mode = entry.kind === 'file' ? entry.mode : 0o644;
      return [{ kind: 'file', path: fileSource(bindings, entry.target), content, mode }];
    }),
  ];
}

/** The layers of one copy-on-write mount of the policy. Thrown away with the state directory. */
export interface MountLayers {
  readonly source: string;
  readonly target: string;
  readonly upper: string;
  readonly work: string;
  readonly exec: boolean;
}

/** The policy's `overlay` mounts with the folders that must exist for each. */
export function overlaysOf(
  plan: Pick<Plan, 'view'>,
  bindings: Pick<Bindings, 'state'>,
): readonly MountLayers[] {
  return plan.view
    .flatMap((entry) => (entry.kind === 'overlay' ? [entry] : []))
    .map((entry, index) => {
      const folder = `${bindings.state}/mounts/${String(index)}`;
      return {
        source: entry.source,
        target: entry.target,
        upper: `${folder}/upper`,
        work: `${folder}/work`,
        exec: entry.exec,
      };
    });
}

/** The text of an entry that is a file of ours, else null. */
export function contentOf(entry: ViewEntry, bindings: Pick<Bindings, 'uid' | 'gid'>): string | null {
  if (entry.kind === 'file') return entry.content;
  if (entry.kind === 'identity') return identityContent(entry.target, bindings);
  return null;
}
