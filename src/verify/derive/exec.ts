import { join } from 'node:path';
import { HOME, TMPDIR } from '../../compile/environment.js';
import { inside } from '../arrange.js';
import { act, part, probe, REFUSED, WORKS, type Part, type Found } from '../probe.js';
import type { Subject } from '../subject.js';

/** From where programs may be started, and from where not: by the plan's own mounts. */
export function execProbes(subject: Subject): Found {
  const { plan, workspace } = subject;
  const writable = plan.workspace.mode === 'overlay';
  const places = [
    ...(writable ? [{ path: workspace, exec: plan.workspace.exec }] : []),
    ...plan.view.flatMap((entry) =>
      entry.kind === 'bind' && entry.writable ? [{ path: entry.target, exec: entry.exec }] : [],
    ),
    ...plan.view.flatMap((entry) =>
      // /run is the run's own and not the code's to write to.
      entry.kind === 'tmpfs' && entry.target !== '/run' ? [{ path: entry.target, exec: entry.exec }] : [],
    ),
    ...(writable
      ? plan.workspace.execPaths.map((path) => ({ path: join(workspace, inside(path)), exec: true }))
      : []),
  ];
  // Without room for an address space the Sentry starts nothing, and doesn't say whether it would have.
  const verb = plan.tier === 'gvisor' ? 'run-copy' : 'exec-copy';
  const start = (path: string): readonly [string, string] => [verb, join(path, 'sp-verify-program')];
  const from = places.find(({ exec }) => exec);
  const twin: Part =
    from === undefined
      ? part(
          'puts a program there without starting it',
          act(['pass', join(TMPDIR, 'sp-verify-program')], WORKS),
        )
      : part(`starts a program of its own from ${from.path}`, act(start(from.path), WORKS));
  const never = places.filter(({ exec }) => !exec);
  const clause = 'filesystem.exec';
  const shown = subject.loaded.policy.filesystem.exec?.join(', ') ?? 'where nothing is stated';
  if (never.length === 0)
    return [
      { clause, value: shown, reason: `programs may be started from ${HOME} and every other writable place` },
    ];
  return never.map(({ path }) =>
    probe(clause, shown, part(`starts a program of its own from ${path}`, act(start(path), REFUSED)), twin),
  );
}
