import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Io } from '../cli/io.js';
import { DEFAULT_FILES } from '../cli/policies.js';
import type { Fetched, RemoteRepository, RemoteTree } from '../host/remote-tree.js';
import { isObjectId } from '../host/git-object.js';
import type { Finding } from '../policy/finding.js';
import { readPolicyFile, type ParsedPolicy } from '../policy/index.js';
import type { Problem, ReadPolicy } from '../run/admit.js';
import { loadHeld, type LoadSetting, type NamedPolicy } from '../run/load.js';
import type { ActionInputs } from './inputs.js';
import { askServer, openServer, type Asking } from './server.js';
import { readingFrom } from './tree-reader.js';
import { choosePolicy, eventFacts, tipOf, type PolicyChoice } from './whose-policy.js';

/** What was read, and from where. */
export interface SourcedPolicy extends ReadPolicy {
  /** `.github/sandbox-policy.yml of COMMIT (the default branch main)`; null when it was not found. */
  readonly says: string | null;
  /** Where it can be had again: the path, and the commit unless it is the workspace's. */
  readonly at: { readonly path: string; readonly commit: string | null } | null;
  /** The policy and what it names, as read from a commit; empty for the workspace's. */
  readonly files: ReadonlyMap<string, string>;
  /** Errors aside, what lint says of it. */
  readonly findings: readonly Finding[];
}

export interface SourceSetting {
  readonly workspace: string;
  readonly home: string;
  /** A folder for what is fetched; absolute. */
  readonly temporary: string;
  /** The server's answer that is under way already; absent: it is asked now. */
  readonly asking?: Asking;
}

/**
 * Reads the policy that counts for this event, and holds it to the floor. What can't be had is a problem, never
 * another policy (F1).
 */
export async function sourcePolicy(
  io: Io,
  inputs: Pick<ActionInputs, 'policy' | 'policyRef' | 'token' | 'floor'>,
  setting: SourceSetting,
): Promise<SourcedPolicy> {
  const asking = setting.asking ?? askServer(io, inputs.token, setting.temporary);
  // Loaded while git waits for the server. That it can't be loaded is said where it is needed.
  import('../lint/engine.js').catch(() => undefined);
  try {
    const answer = await asking.answer;
    if (!answer.ok) return notFound(answer);
    const { remote, main } = answer.value;
    const choice = choosePolicy(inputs.policyRef, eventFacts(io.env), main);
    const floor = await floorReader(io, inputs, asking.folder);
    if (!floor.ok) return notFound(floor);
    return await readChosen(choice, remote, { inputs, setting, floor: floor.value, main });
  } finally {
    asking.end();
  }
}

/** A floor of another repository; null: it is the policy's own, or there is none. */
type ForeignFloor = { readonly tree: RemoteTree; readonly path: string } | null;

interface Choosing {
  readonly inputs: Pick<ActionInputs, 'policy' | 'policyRef' | 'floor'>;
  readonly setting: SourceSetting;
  readonly floor: ForeignFloor;
  readonly main: { readonly branch: string; readonly commit: string };
}

async function readChosen(
  choice: PolicyChoice,
  remote: RemoteRepository,
  choosing: Choosing,
): Promise<SourcedPolicy> {
  const { setting, main } = choosing;
  switch (choice.kind) {
    case 'refused':
      return notFound({ ok: false, ...choice });
    case 'tip': {
      const tip = await remote.branch(choice.branch);
      return tip.ok ? await readCommit(tip.value, choice.says, remote, choosing) : notFound(tip);
    }
    case 'event': {
      const there = await remote.isOn(choice.commit, choice.tip);
      if (!there.ok) return notFound(there);
      return there.value
        ? await readCommit(choice.commit, `the default branch ${choice.branch}`, remote, choosing)
        : await readCommit(choice.tip, tipOf(choice.branch), remote, choosing);
    }
    case 'commit':
      return await readCommit(choice.commit, choice.says, remote, choosing);
    case 'checkout': {
      if (choice.needsPermit) {
        const ofMain = await readCommit(main.commit, `the default branch ${main.branch}`, remote, choosing);
        if (ofMain.loaded === null) return ofMain;
        if (!ofMain.loaded.policy.enforcement.permit.includes('checkout-policy')) {
          return notFound({
            ok: false,
            reason: `policy-ref: checkout needs the default branch's policy to permit it (${ofMain.says ?? ''})`,
            fix: 'leave policy-ref out, or have that policy say `enforcement: { permit: [checkout-policy] }`',
          });
        }
      }
      return await readCheckout(choice.says, choosing, setting);
    }
  }
}

async function readCommit(
  commit: string,
  says: string,
  remote: RemoteRepository,
  choosing: Choosing,
): Promise<SourcedPolicy> {
  const { policy, floor } = choosing.inputs;
  const likely = policy === null ? DEFAULT_FILES : [policy];
  const tree = await remote.tree(
    commit,
    choosing.floor === null && floor !== null ? [...likely, floor] : likely,
  );
  if (!tree.ok) return notFound(tree);
  const path = await pathIn(tree.value, choosing.inputs.policy);
  const where = `commit ${commit} (${says})`;
  if (path === null) {
    const looked = choosing.inputs.policy ?? DEFAULT_FILES.join(' or ');
    return notFound({
      ok: false,
      reason: `there is no policy ${looked} in ${where}`,
      fix: 'put a policy there by a reviewed change; `sandbox-policy init` writes a first one',
    });
  }
  const { result, files } = await readingFrom(tree.value, (reader) =>
    load({ path, read: reader }, choosing, reader),
  );
  return { ...result, files, says: `${path} of ${where}`, at: { path, commit } };
}

async function readCheckout(
  says: string,
  choosing: Choosing,
  { workspace }: SourceSetting,
): Promise<SourcedPolicy> {
  const read = (path: string): string => readPolicyFile(resolve(workspace, path));
  const exists = (path: string): boolean => {
    try {
      read(path);
      return true;
    } catch {
      // Why it can't be read is said when it is.
      return false;
    }
  };
  const path = choosing.inputs.policy ?? DEFAULT_FILES.find(exists) ?? DEFAULT_FILES[0] ?? '';
  return {
    ...(await load({ path, read }, choosing, read)),
    says: `${path} of ${says}`,
    at: { path, commit: null },
    files: new Map(),
  };
}

/** Loads with all that lint knows; the floor is the other repository's, or read as the policy is. */
async function load(
  policy: NamedPolicy,
  { inputs, setting, floor }: Choosing,
  read: (path: string) => string,
): Promise<ReadPolicy & { readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const { workspace, home } = setting;
  const options: LoadSetting = {
    workspace,
    home,
    directory: workspace,
    also: async (parsed: ParsedPolicy) => {
      const { lint } = await import('../lint/engine.js');
      const found = await lint(parsed, { directory: workspace });
      findings.push(...found);
      return found;
    },
  };
  if (floor === null) {
    const least = inputs.floor === null ? null : { path: inputs.floor, read };
    return { ...(await loadHeld(policy, least, options)), findings };
  }
  const { result } = await readingFrom(floor.tree, (reader) =>
    loadHeld(policy, { path: floor.path, read: reader }, options),
  );
  return { ...result, findings };
}

async function pathIn(tree: RemoteTree, named: string | null): Promise<string | null> {
  if (named !== null) return named.replace(/^\.\//, '');
  for (const path of DEFAULT_FILES) {
    // A link, or what can't be had, is there: the reader says what is wrong with it.
    if ((await tree.file(path, 1)).kind !== 'missing') return path;
  }
  return null;
}

/** `OWNER/REPOSITORY/PATH@SHA`: an organisation's floor, by a commit that can't move. */
const FOREIGN = /^([\w.-]+\/[\w.-]+)\/(.+)@([0-9a-f]+)$/;

async function floorReader(
  io: Io,
  { floor, token }: Pick<ActionInputs, 'floor' | 'token'>,
  folder: string,
): Promise<Fetched<ForeignFloor>> {
  const [, repository, path, commit] = (floor === null ? null : FOREIGN.exec(floor)) ?? [];
  if (repository === undefined || path === undefined || commit === undefined)
    return { ok: true, value: null };
  if (!isObjectId(commit)) {
    return {
      ok: false,
      reason: `floor ${String(floor)}: ${commit} is not a commit's full SHA`,
      fix: 'give all its digits',
    };
  }
  const opened = openServer(io, token, repository, mkdtempSync(join(folder, 'floor-')));
  if (!opened.ok) return opened;
  const tree = await opened.value.tree(commit);
  return tree.ok ? { ok: true, value: { tree: tree.value, path } } : tree;
}

function notFound({ reason, fix }: Extract<Fetched<unknown>, { ok: false }>): SourcedPolicy {
  const problem: Problem = { clause: null, file: null, line: null, message: reason, fix };
  return { loaded: null, problems: [problem], says: null, at: null, files: new Map(), findings: [] };
}
