import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Duplex, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { spawnJailed, type JailFile } from './jail.js';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import { renderQemu } from '../../compile/qemu.js';
import { connectInit, type InitClient } from '../init/client.js';
import type { InitLostError } from '../init/error.js';
import type { RunCgroup } from '../process/cgroup.js';
import { SetupError } from '../sandbox.js';
import { within } from '../within.js';

/** Descriptors of QEMU's, each one end of a pair of sockets. */
const CONSOLE_FD = 3;
const CHANGES_FD = 4;
/** Bytes kept of what the launcher, bubblewrap and QEMU say on standard error. */
const MESSAGES = 16 * 1024;
/** Milliseconds given to the kernel to end QEMU. */
const KILL = 10_000;

/** Host paths of what a machine is started from. */
export interface MachineFiles {
  readonly kernel: string;
  readonly initramfs: string;
  readonly root: string;
  readonly workspace: string;
  readonly scratch: string;
}

/** A machine that was started, and the init in it. */
export interface Machine {
  readonly client: InitClient;
  /** Resolves when QEMU has ended and its streams are closed. */
  readonly gone: Promise<void>;
  /** What the guest's first process sends when its init has ended; not read until somebody does. */
  readonly changes: Readable;
  /** What was said on standard error and, the last of it, on the guest's console. */
  said(): { readonly monitor: string; readonly console: string };
  /** Ends QEMU, and with it the whole machine. */
  kill(): void;
}

/**
 * Starts QEMU in its jail. When this process dies, by whatever, QEMU is killed by the kernel.
 *
 * @throws SetupError when it can't be started at all
 */
export async function startMachine(
  plan: MicrovmPlan,
  bindings: Bindings,
  files: MachineFiles,
  cgroupProcs: readonly string[],
): Promise<Machine> {
  if (plan.accelerator !== 'tcg')
    throw new SetupError('this version starts machines by emulation alone', 'compile the policy again');
  checkInit(files.initramfs, bindings.initProgram);
  const inside = (name: keyof MachineFiles): string => `/machine/${name}`;
  const names = ['kernel', 'initramfs', 'root', 'workspace', 'scratch'] as const;
  const program = renderQemu(plan, {
    kernel: inside('kernel'),
    initramfs: inside('initramfs'),
    drives: { root: inside('root'), workspace: inside('workspace'), scratch: inside('scratch') },
    control: 'stdio,signal=off',
    changes: `socket,fd=${String(CHANGES_FD)}`,
    console: `socket,fd=${String(CONSOLE_FD)}`,
    tscKilohertz: await counterSpeed(bindings.initProgram),
  });
  const child = spawnJailed(
    {
      plan: plan.jail,
      bindings,
      files: names.map((name): JailFile => ({
        source: files[name],
        target: inside(name),
        writable: name === 'scratch',
      })),
      cgroupProcs,
      keep: [CONSOLE_FD, CHANGES_FD],
    },
    program,
    ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
  );
  const { stdin: input, stdout: output, stderr } = child;
  const [console, changes] = [child.stdio[CONSOLE_FD], child.stdio[CHANGES_FD]];
  if (input === null || output === null || stderr === null) throw new TypeError('the machine has no pipes');
  if (!(console instanceof Duplex) || !(changes instanceof Duplex))
    throw new TypeError('the machine has no sockets');
  const monitor = lastOf(stderr, MESSAGES);
  const spoken = lastOf(console, plan.machine.console);
  let failure = '';
  // Its end is seen by whoever reads; one that nobody reads any more must not end this process.
  changes.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve();
    });
    child.on('error', (error) => {
      failure = `${plan.qemu} can't be started: ${error.message}`;
      resolve();
    });
  });
  return {
    client: connectInit({ input, output }),
    gone,
    changes,
    said: () => ({ monitor: failure === '' ? monitor() : failure, console: spoken() }),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** Reads a stream to its end and keeps its last bytes. */
function lastOf(stream: Readable, most: number): () => string {
  let kept = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]);
    // Not at every chunk: what is dropped is copied by the half.
    if (kept.length > 2 * most) kept = Buffer.from(kept.subarray(-most));
  });
  stream.on('error', () => undefined);
  return () => kept.subarray(-most).toString('latin1');
}

/** The init in the initramfs must be the one whose protocol is spoken here. */
function checkInit(initramfs: string, initProgram: string): void {
  if (readFileSync(initramfs).includes(readFileSync(initProgram))) return;
  throw new SetupError(
    'the initial file system for guests was made by another version of this program',
    'run `sandbox-policy vm build`',
  );
}

let counter: Promise<number> | null = null;

/** kHz of the processor's time-stamp counter, measured once. */
function counterSpeed(initProgram: string): Promise<number> {
  counter ??= promisify(execFile)(initProgram, ['clock'], { env: {} }).then(({ stdout }) => Number(stdout));
  return counter;
}

/** Makes sure that the machine is no more. */
export async function endMachine(machine: Machine | null, cgroup: RunCgroup | null): Promise<void> {
  machine?.kill();
  const empty = cgroup === null ? true : await cgroup.kill(KILL);
  const gone = machine === null || (await within(KILL, machine.gone));
  if (!empty || !gone)
    throw new SetupError(
      'the machine does not end: it is stuck in the kernel',
      'run `sandbox-policy clean` later',
    );
}

/** Why a machine was lost: in the words of its own init, of its kernel, or of QEMU. */
export function machineLost(what: string, machine: Machine, error: InitLostError): SetupError {
  const { monitor, console } = machine.said();
  const init = [...console.matchAll(/sandbox-init: [^\r\n]*/g)].map(([line]) => line);
  const panic = /Kernel panic - not syncing: ([^\r\n]*)/.exec(console)?.[1];
  const reason =
    init.length > 0
      ? init.join('; ')
      : panic !== undefined
        ? `the guest's kernel stopped: ${panic}`
        : monitor.trim() === ''
          ? error.message
          : monitor.trim().replaceAll('\n', '; ');
  return new SetupError(`${what}: ${printable(reason)}`, null, { cause: error });
}

/** It may have been said by a kernel that hostile code owns. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 1_000);
}
