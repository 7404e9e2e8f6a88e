import { constants } from 'node:os';
import { join } from 'node:path';
import { PUBLIC, SECRET, type Sample } from '../arrange.js';
import {
  act,
  part,
  probe,
  REFUSED,
  WORKS,
  type NotProbed,
  type Part,
  type Probe,
  type Trial,
  type Want,
  type Found,
} from '../probe.js';
import type { Subject } from '../subject.js';

const HIDDEN: Want = { kind: 'hides', text: SECRET };
const { EACCES, ENOTDIR, EROFS } = constants.errno;
const TRIED: Want = { kind: 'tried' };

/** The workspace, what may and may not be written and read in it, and what comes out of it. */
export function fileProbes(subject: Subject): Found {
  return [
    ...workspaceProbes(subject),
    ...(subject.plan.workspace.mode === 'read-only' ? [] : writeProbes(subject)),
    ...readDenyProbes(subject),
    ...gitProbes(subject),
    ...outputProbes(subject),
    ...mountProbes(subject),
  ];
}

/** The permitted twin of whatever must not be read. */
export function readable({ workspace, arrangement }: Subject): Part {
  const path = join(workspace, arrangement.readable);
  return part(
    `reads ${arrangement.readable}`,
    act(['read', path], { kind: 'matches', pattern: `^${PUBLIC}` }),
  );
}

/** The permitted twin of whatever must not be written. */
export const temporary: Part = part('makes a file in /tmp', act(['pass', '/tmp/sp-verify'], WORKS));

/**
 * That nothing can be made below a mount: by the mount, and not by who owns the folder. A file is none that anything
 * could be made in. The Sentry looks at the folder's mode first, and has to be asked of the mount as well.
 */
export function readOnly({ plan }: Subject, mount: string): readonly Trial[] {
  const path = `${mount === '/' ? '' : mount}/sp-verify`;
  if (plan.tier !== 'gvisor') return [act(['pass', path], { kind: 'fails', errnos: [EROFS, ENOTDIR] })];
  return [
    act(['pass', path], { kind: 'fails', errnos: [EROFS, ENOTDIR, EACCES] }),
    act(['mounted', mount], { kind: 'matches', pattern: '(?:^|,)ro(?:,|$)' }),
  ];
}

function workspaceProbes(subject: Subject): Found {
  const { plan, workspace } = subject;
  const clause = 'filesystem.workspace';
  const path = join(workspace, 'sp-verify-new');
  const { mode } = plan.workspace;
  switch (mode) {
    case 'read-only':
      return [
        probe(clause, mode, part('makes a file in the workspace', act(['pass', path], REFUSED)), temporary),
        probe(
          clause,
          mode,
          part(
            'opens a file of the workspace for writing',
            act(['write', join(workspace, subject.arrangement.readable)], REFUSED),
          ),
          readable(subject),
        ),
      ];
    case 'overlay':
      return [
        probe(
          clause,
          mode,
          part('makes a file in the workspace and looks for it outside', act(['create', path], TRIED), {
            by: 'taking-out',
            path: 'sp-verify-new',
            fate: 'unseen',
          }),
          part('makes it inside', act(['read', path], WORKS)),
        ),
      ];
    case 'read-write':
      return [
        probe(
          clause,
          mode,
          part('makes a file beside the workspace', act(['pass', `${workspace}-sp-verify`], REFUSED)),
          temporary,
        ),
      ];
  }
}

function writeProbes(subject: Subject): Found {
  const { arrangement, plan, workspace } = subject;
  const comes = arrangement.write.flatMap(({ path }) => (path === null ? [] : [path]));
  const [first] = comes;
  const twin = first === undefined ? temporary : comesOut(subject, first);
  const direct = plan.workspace.mode === 'read-write';
  const stays = (path: string): Part =>
    direct
      ? part(`opens ${path} for writing`, act(['write', join(workspace, path)], REFUSED))
      : part(`makes ${path} and looks what becomes of it`, act(['create', join(workspace, path)], TRIED), {
          by: 'taking-out',
          path,
          fate: 'stays',
        });
  const { unlisted } = arrangement;
  const beside = part('makes a file beside the workspace', act(['pass', `${workspace}-sp-verify`], REFUSED));
  const outside =
    unlisted === null
      ? beside
      : direct
        ? part(`makes ${unlisted}`, act(['pass', join(workspace, unlisted)], REFUSED))
        : stays(unlisted);
  return [
    ...arrangement.write.map(({ glob, path }) =>
      path === null
        ? none('filesystem.write', glob)
        : probe('filesystem.write', glob, outside, comesOut(subject, path)),
    ),
    ...(arrangement.write.length > 0 ? [] : [probe('filesystem.write', '(nothing)', outside, temporary)]),
    ...[...arrangement.deny, ...(direct ? [] : arrangement.protect)].map(({ glob, path }) =>
      path === null ? none('filesystem.deny', glob) : probe('filesystem.deny', glob, stays(path), twin),
    ),
  ];
}

/** A file that the policy lets come out of the sandbox. */
function comesOut({ plan, workspace }: Subject, path: string): Part {
  if (plan.workspace.mode === 'read-write')
    return part(`makes ${path} and takes it away`, act(['pass', join(workspace, path)], WORKS));
  return part(`makes ${path}, which comes out`, act(['create', join(workspace, path)], TRIED), {
    by: 'taking-out',
    path,
    fate: 'comes-out',
  });
}

function readDenyProbes(subject: Subject): Found {
  const { arrangement, workspace } = subject;
  const clause = 'filesystem.read-deny';
  return arrangement.readDeny.flatMap(({ glob, path }): Found => {
    if (path === null) return [none(clause, glob)];
    const at = join(workspace, path);
    const twin = readable(subject);
    return [
      probe(clause, glob, part(`reads ${path}`, act(['read', at], HIDDEN)), twin),
      probe(
        clause,
        glob,
        part(
          `changes the mode of ${path} and reads it`,
          act(['mode', at, '644'], TRIED),
          act(['read', at], HIDDEN),
        ),
        twin,
      ),
      probe(
        clause,
        glob,
        part(`links ${path} to another name`, act(['hardlink', at, `${workspace}/sp-verify/hard`], HIDDEN)),
        twin,
      ),
      probe(
        clause,
        glob,
        part(`reads ${path} by way of /proc`, act(['read', `/proc/self/root${at}`], HIDDEN)),
        twin,
      ),
      // Last: what has another name then can't be tried by its own.
      probe(
        clause,
        glob,
        part(`gives ${path} another name`, act(['rename', at, `${at}.sp-verify`], HIDDEN)),
        twin,
      ),
    ];
  });
}

function gitProbes(subject: Subject): Found {
  const { plan, workspace } = subject;
  const config = join(workspace, '.git/config');
  const clause = 'filesystem.git';
  const kind = plan.workspace.git;
  const head = join(workspace, '.git/HEAD');
  const twin =
    kind === 'none'
      ? readable(subject)
      : part('reads .git/HEAD', act(['read', head], { kind: 'matches', pattern: '^ref: ' }));
  return [
    probe(clause, kind, part('looks for a credential in .git/config', act(['read', config], HIDDEN)), twin),
    ...(kind === 'full'
      ? [probe(clause, kind, part('opens .git/config for writing', act(['write', config], REFUSED)), twin)]
      : [
          probe(
            clause,
            kind,
            part('reads .git/HEAD', act(['read', head], { kind: 'hides', text: 'ref:' })),
            twin,
          ),
        ]),
  ];
}

function outputProbes(subject: Subject): Found {
  const { arrangement, plan, workspace } = subject;
  if (plan.workspace.mode !== 'overlay') return [];
  return arrangement.outputs.map(({ glob, path }: Sample): Probe | NotProbed => {
    const clause = 'filesystem.outputs';
    if (path === null) return none(clause, glob);
    const link = `${path}-link`;
    return probe(
      clause,
      glob,
      part(
        'leaves a link to /etc/passwd as an output',
        act(['symlink', '/etc/passwd', join(workspace, link)], TRIED),
        { by: 'taking-out', path: link, fate: 'stays' },
      ),
      part(`makes ${path}, which comes out as plain data`, act(['create', join(workspace, path)], WORKS), {
        by: 'taking-out',
        path,
        fate: 'output',
      }),
    );
  });
}

/** What the policy mounts, the host's programs and toolchains, and the root of all of it. */
function mountProbes(subject: Subject): Found {
  const { plan, loaded } = subject;
  const { mounts } = loaded.policy.filesystem;
  const stated = mounts.map(({ at, mode, path }): Probe => {
    const clause = 'filesystem.mounts';
    const value = `${path} at ${at}, ${mode}`;
    const see = part(`looks into ${at}`, act(['read', at], WORKS));
    return mode === 'read-only'
      ? probe(clause, value, part(`writes to ${at}`, act(['pass', `${at}/sp-verify`], REFUSED)), see)
      : probe(
          clause,
          value,
          part(`makes a file beside ${at}`, act(['pass', `${at}-sp-verify`], REFUSED)),
          see,
        );
  });
  const shown = plan.view.flatMap((entry): Found => {
    if (entry.kind !== 'bind' || entry.writable || mounts.some(({ at }) => at === entry.target)) return [];
    const system = /^\/(?:usr|etc|bin|sbin|lib[^/]*)(?:\/|$)/.test(entry.target);
    // A file is replaced rather than opened: a program that runs can't be written to by anybody.
    return [
      probe(
        system ? 'image' : 'filesystem.toolchains',
        entry.target,
        part(
          `writes to ${entry.target}`,
          ...readOnly(subject, entry.target),
          act(['rename', entry.target, `${entry.target}-sp-verify`], REFUSED),
        ),
        part(`looks at ${entry.target}`, act(['read', entry.target], WORKS)),
      ),
    ];
  });
  return [...stated, ...shown];
}

function none(clause: string, value: string): NotProbed {
  return { clause, value, reason: 'no path was found that this entry alone decides' };
}
