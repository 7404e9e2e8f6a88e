import { readFileSync } from 'node:fs';
import { tiersToTry } from '../compile/choose.js';
import type { Io } from '../cli/io.js';
import { SetupError } from '../enforce/sandbox.js';
import { findBubblewrap } from '../host/bubblewrap.js';
import { parseOsRelease } from '../host/install.js';
import { appArmorRestricts } from '../host/kernel.js';
import { openingPlan, runOpeningPlan, type ClosedHost, type Execute } from '../host/open-process-tier.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { nativeProgram } from '../run/native.js';
import type { ActionInputs } from './inputs.js';
import { say } from './workflow.js';

/** Tests put faults and other machines in place of these. */
export interface SudoDependencies {
  readonly host: (path: string) => ClosedHost;
  readonly run?: Execute;
}

/**
 * `allow-sudo: true`: makes the process tier usable on a runner where it isn't yet, by root's own programs, when the
 * policy that counts permits `sudo` and may be enforced by that tier. Nothing of the workspace is run.
 *
 * @throws SetupError when it can't be done: nothing is run then (exit 125).
 */
export async function allowSudo(
  io: Io,
  inputs: Pick<ActionInputs, 'allowSudo' | 'tier'>,
  loaded: LoadedPolicy | null,
  { host, run }: SudoDependencies = { host: thisHost },
): Promise<void> {
  if (!inputs.allowSudo || loaded === null) return;
  const { policy } = loaded;
  // Without the permit the run is denied, with the YAML that would admit it.
  if (!policy.enforcement.permit.includes('sudo')) return;
  if (!tiersToTry(policy, inputs.tier ?? undefined).includes('process')) return;
  const facts = host(io.env['PATH'] ?? '');
  const plan = openingPlan(facts);
  if (!plan.ok) throw new SetupError(plan.reason, plan.fix);
  const failed = await runOpeningPlan(plan.steps, {
    root: facts.root,
    said: (line) => void say(io, `allow-sudo: ${line}`),
    ...(run === undefined ? {} : { run }),
  });
  if (failed === null) return;
  throw new SetupError(
    `allow-sudo: ${failed}`,
    'use a runner whose user may use sudo without a password (GitHub-hosted ones are), or the container tier',
  );
}

function thisHost(path: string): ClosedHost {
  const { ID = '', ID_LIKE = '' } = parseOsRelease(osRelease());
  return {
    bubblewrap: findBubblewrap(
      path.split(':').filter((part) => part.startsWith('/')),
      null,
    ),
    restricted: appArmorRestricts(),
    launcher: nativeProgram(),
    root: process.geteuid?.() === 0,
    distribution: `${ID} ${ID_LIKE}`,
  };
}

/** Empty on a system without one: then no distribution is known, and nothing is installed. */
function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
