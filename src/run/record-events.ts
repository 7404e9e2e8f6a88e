import { closeSync } from 'node:fs';
import { release } from 'node:os';
import type { EventBody } from '../audit/events.js';
import { widening } from '../decide/widen.js';
import { printable } from '../enforce/workspace/error.js';
import { openFolder } from '../enforce/workspace/paths.js';
import type { Compiled, Known, Refused } from './admit.js';
import { checkedOutCommit } from './commit.js';
import type { Draft } from './draft.js';
import { cellRecord, placeOf } from './events.js';
import type { RunLog } from './log.js';
import { openOptions } from './named-files.js';
import type { RunRequest } from './request.js';
import { namedInputs } from './secrets.js';
import type { Settled } from './settle.js';
import { TOOL_VERSION } from './version.js';

/** The first event of a run's log. */
export function startEvent(
  request: Pick<RunRequest, 'workspace' | 'beneath' | 'mode' | 'inputs' | 'phase'>,
  admitted: Compiled | Refused,
  known: Known,
): EventBody {
  const plan = admitted.kind === 'admitted' ? admitted.plan : null;
  const cells = plan?.matrix.cells ?? (admitted.kind === 'refused' ? admitted.matrix : []);
  const { image } = known.loaded.policy;
  const facts = admitted.kind === 'admitted' ? admitted.facts : null;
  const engine = facts?.engine.state === 'ready' ? facts.engine.engine.version : null;
  return {
    type: 'run.start',
    tool: TOOL_VERSION,
    node: process.version,
    host: { os: process.platform, arch: process.arch, kernel: release(), engine },
    caller: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    tier: plan?.tier ?? (admitted.kind === 'refused' ? admitted.tier : null),
    passedOver: admitted.kind === 'admitted' ? admitted.passedOver.map((passed) => ({ ...passed })) : [],
    mode: request.mode ?? 'enforce',
    phase: request.phase ?? null,
    plan: admitted.kind === 'admitted' ? admitted.planDigest : null,
    image: image.kind === 'host' ? null : image.reference,
    workspace: request.workspace,
    commit: commitOf(request),
    inputs: [...namedInputs(request.inputs ?? {})],
    env: known.passed.named.map(({ name, sha256 }) => ({ name, sha256 })),
    waived: cells.filter((cell) => cell.waived).map((cell) => cell.clause),
    matrix: cells.map(cellRecord),
  };
}

function commitOf(request: Pick<RunRequest, 'workspace' | 'beneath'>): string | null {
  const { fd } = openFolder(request.workspace, openOptions(request, request.workspace));
  try {
    return checkedOutCommit(fd);
  } finally {
    closeSync(fd);
  }
}

/** Logs why nothing was run: the command that was refused, and what a person would have to approve. */
export function recordRefusal(draft: Draft, refused: Refused, log: RunLog): void {
  const { known, denied } = refused;
  if (known === null || denied === null) return;
  const { decision } = denied;
  const argv = known.redact(denied.argv);
  const { verdict, clause, reason } = decision;
  log.note({
    type: 'command',
    command: 0,
    argv,
    cwd: '',
    stdin: false,
    image: null,
    verdict,
    clause,
    end: null,
  });
  if (verdict !== 'escalate') return;
  const patch = decision.suggestion === null ? '' : widening(decision.suggestion);
  draft.escalation = { argv, clause, reason, patch };
  log.note({ type: 'escalation', argv, clause, origin: placeOf(known.loaded, clause), reason, patch });
}

/** Logs what the code changed and what of it is not permitted. */
export function recordSettled(settled: Settled, log: RunLog): void {
  for (const { change, disposition, reason } of settled.changes) {
    log.note({
      type: 'file',
      path: printable(change.path),
      change: change.kind,
      kind: change.type,
      size: change.size,
      mode: change.type === null ? null : change.mode.toString(8),
      sha256: change.type === 'file' ? change.sha256 : null,
      disposition,
      reason,
    });
  }
  for (const { path, size, sha256 } of settled.outputs) {
    log.note({
      type: 'file',
      path,
      change: 'output',
      kind: 'file',
      size,
      mode: '644',
      sha256,
      disposition: 'copied',
      reason: null,
    });
  }
  for (const path of settled.carried) log.note({ type: 'carry', path, direction: 'out' });
  for (const { clause, origin, what, message } of settled.violations) {
    log.note({ type: 'violation', clause, origin, what, message });
  }
}
