import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from '../enforce/workspace/error.js';
import type { CollectedWorkspace } from '../enforce/workspace/collect.js';
import { makeFolders, writeFileAt } from '../enforce/workspace/paths.js';
import { openOptions } from './named-files.js';
import { messageOf } from './open.js';
import { counted } from './outcome.js';
import { withheldViolation, type SettleRequest, type Violation } from './settle.js';
import { secretsInFile, type Withheld } from './withhold.js';

/** What came out beside the applied changes. */
export interface Taken {
  readonly outputs: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** Path of the patch; null when there was nothing to write, or it was withheld. */
  readonly patch: string | null;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
}

/** Copies outputs as plain data into a folder beside the log, never into the workspace. */
export async function copyOutputs(
  request: SettleRequest,
  collected: CollectedWorkspace,
  withheld: Withheld,
): Promise<Pick<Taken, 'outputs' | 'notes'>> {
  const any = collected.changes.some(({ change, fate }) => fate.kind === 'output' && !withheld.has(change));
  if (!any) return { outputs: [], notes: [] };
  const into = makeFolders(request.outputs, { beneath: dirname(request.outputs) });
  try {
    const { copied, left } = await collected.outputs(into.fd);
    const large = left.map(({ path }) => path);
    return {
      outputs: copied.map(({ path, size, sha256 }) => ({ path: printable(path), size, sha256 })),
      notes: noteOf(large, 'output', 'left out for size'),
    };
  } finally {
    closeSync(into.fd);
  }
}

type Patch = Pick<Taken, 'patch' | 'notes'> & { readonly violations: readonly Violation[] };

/** The patch; one that only lies beside the log and can't be written is a note, as the log itself would be. */
export async function takePatch(
  request: SettleRequest,
  collected: CollectedWorkspace,
  withheld: Withheld,
): Promise<Patch> {
  try {
    return await writePatch(request, collected, withheld);
  } catch (error) {
    rmSync(request.patch.path, { force: true });
    if (request.otherwise === 'patched') throw error;
    return { patch: null, notes: [`the patch could not be written: ${messageOf(error)}`], violations: [] };
  }
}

/**
 * Writes the permitted changes as a patch beside the log and, when asked, to a file of the caller's. A patch also
 * shows lines around a change and lines that went: one that shows a secret is withheld whole.
 */
async function writePatch(
  request: SettleRequest,
  collected: CollectedWorkspace,
  withheld: Withheld,
): Promise<Patch> {
  const { path, copy, create } = request.patch;
  const any = collected.changes.some(({ change, fate }) => fate.kind === 'apply' && !withheld.has(change));
  if (!any && copy === null) return { patch: null, notes: [], violations: [] };
  const descriptor = create();
  let omitted: readonly Buffer[];
  try {
    ({ omitted } = await collected.patch(descriptor));
  } finally {
    closeSync(descriptor);
  }
  const { search, loaded } = request.known;
  const secrets = search.active ? await secretsInFile(openSync(path, 'r'), search) : [];
  if (secrets.length > 0) {
    rmSync(path);
    return { patch: null, notes: [], violations: [withheldViolation(loaded, 'changes.patch', secrets)] };
  }
  if (copy !== null)
    await writeFileAt(copy, readFileSync(path), { ...openOptions(request, copy), mode: 0o644 });
  return {
    patch: copy ?? path,
    violations: [],
    notes: request.apply
      ? []
      : [
          ...noteOf(omitted, 'change', "can't be said in a patch"),
          // Its other side is the file as it is now: applied there, it takes back what somebody else changed.
          ...noteOf(
            collected.conflicts(),
            'file',
            'of the workspace changed while the command ran, and the patch puts its own in place of that',
          ),
        ],
  };
}

function noteOf(paths: readonly Buffer[], what: string, said: string): readonly string[] {
  const [first] = paths;
  if (first === undefined) return [];
  return [`${counted(paths.length, what)} ${said}: ${printable(first)}${paths.length > 1 ? ', …' : ''}`];
}
