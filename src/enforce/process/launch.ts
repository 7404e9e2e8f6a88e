import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { Writable } from 'node:stream';
import { renderBwrap } from '../../compile/bwrap.js';
import type { Bindings, ProcessPlan } from '../../compile/plan.js';
import { seccompProgram } from '../../compile/seccomp/program.js';
import type { SeccompProfile } from '../../compile/seccomp/oci.js';
import { connectInit, type InitClient } from '../init/client.js';
import { InitLostError } from '../init/error.js';
import { networkFix, receiveSockets, type HandedOver } from '../egress.js';
import { SetupError } from '../sandbox.js';

/** Bytes kept of what the launcher, bubblewrap and the init say on standard error. */
const MESSAGES = 16 * 1024;
/** The descriptor in which bubblewrap finds the seccomp program. */
const SECCOMP_FD = 3;

/** A launcher that was started, and the init behind it. */
export interface Launched {
  readonly pid: number;
  readonly client: InitClient;
  /** Resolves when bubblewrap has ended and its pipes are closed. */
  readonly gone: Promise<void>;
  /** All that the plan's network asks for, once the init has answered. */
  readonly handedOver: HandedOver;
  /** What was said on standard error. */
  messages(): string;
  /** Kills bubblewrap, and with it, die-with-parent, the init and the whole pid namespace. */
  kill(): void;
}

/** Starts the launcher. Throws SetupError when that isn't possible; whether it gets to the init, `awaitReady` tells. */
export function launch(plan: ProcessPlan, bindings: Bindings, cgroupProcs: readonly string[]): Launched {
  const pipes = ['pipe', 'pipe', 'pipe', ...(plan.seccomp === null ? [] : ['pipe' as const])] as const;
  const channel = plan.network.kind === 'gateway';
  const [program = '', ...args] = renderBwrap(plan, bindings, {
    cgroupProcs,
    parent: process.pid,
    workspaceOwner: workspaceOwner(plan, bindings),
    seccompFd: plan.seccomp === null ? null : SECCOMP_FD,
    ...(channel ? { channelFd: pipes.length } : {}),
  });
  const child = spawn(program, args, {
    cwd: '/',
    env: {},
    stdio: [...pipes, ...(channel ? ['ipc' as const] : [])],
  });
  const started = launched(child, program);
  if (plan.seccomp === null) return started;
  try {
    sendProgram(plan.seccomp.profile as SeccompProfile, child.stdio[SECCOMP_FD]);
  } catch (error) {
    started.kill();
    throw error;
  }
  return started;
}

/**
 * Waits until the init answers. Rejects with SetupError that says, in the launcher's or bubblewrap's own words, at
 * which step it failed: a start that fails never looks like a command's exit (L10).
 */
export async function awaitReady({ client, gone, messages }: Launched, deadline: number): Promise<void> {
  try {
    await client.ready(deadline);
  } catch (error) {
    if (!(error instanceof InitLostError)) throw error;
    // Its pipe ends before its last words are read.
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500))]);
    const said = messages().trim();
    const reason = said === '' ? error.message : said.replaceAll('\n', '; ');
    throw new SetupError(`the sandbox could not be set up: ${reason}`, fixOf(said), { cause: error });
  }
}

function launched(child: ChildProcess, program: string): Launched {
  const { stdin: input, stdout: output, stderr: errors } = child;
  if (input === null || output === null || errors === null) throw new TypeError('the launcher has no pipes');
  let said = '';
  const gone = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
    child.on('error', (error) => {
      said = `${program} can't be started: ${error.message}`;
      resolve();
    });
  });
  const handedOver = receiveSockets(child);
  errors.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('latin1')).slice(0, MESSAGES);
  });
  return {
    pid: child.pid ?? 0,
    client: connectInit({ input, output }),
    gone,
    handedOver,
    messages: () => said,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** Programs by the profile they were made from: a pool of sandboxes of one plan needs it once. */
const programs = new WeakMap<object, Buffer>();

/** While the launcher is at work already: bubblewrap reads its end when it has come to the filter, and waits for all of it. */
function sendProgram(profile: SeccompProfile, to: unknown): void {
  let program = programs.get(profile);
  if (program === undefined) {
    program = seccompProgram(profile);
    programs.set(profile, program);
  }
  if (!(to instanceof Writable)) throw new TypeError('the launcher has no pipe for the seccomp program');
  // It may have failed before it got here, which its own words tell.
  to.on('error', () => undefined);
  to.end(program);
}

/** Whose files are shown as the run's user's own; null where they are, or can't be. */
function workspaceOwner(plan: ProcessPlan, bindings: Bindings): { uid: number; gid: number } | null {
  if (plan.launcher !== 'root') return null;
  const { uid, gid } = fs.statSync(bindings.workspace);
  return uid === bindings.uid && gid === bindings.gid ? null : { uid, gid };
}

/** What can be done about failures whose cause is known. */
function fixOf(said: string): string | null {
  if (/sandbox-init: overlay: .*(Invalid argument|not supported)/.test(said))
    return 'set XDG_STATE_HOME to a folder on a disk of this machine (ext4, xfs, btrfs), not on overlayfs';
  if (/sandbox-init: idmap: /.test(said))
    return (
      'use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
      'run as a user who is not root'
    );
  if (/sandbox-init: (user namespace|mount namespace): |No permissions to create a new namespace/.test(said))
    return 'allow user namespaces for this program (`sandbox-policy doctor` says how), or use the container tier';
  if (/bwrap: Unknown option/.test(said)) return 'install bubblewrap 0.8 or later';
  return networkFix(said);
}
