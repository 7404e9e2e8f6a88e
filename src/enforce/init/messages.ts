import { ProtocolError } from './error.js';
import { encodeFrame, FRAME, MAX_PAYLOAD } from './frame.js';
import type { RlimitPlan } from '../../compile/plan.js';

/** The protocol this tool speaks; the init says its own in READY. */
export const PROTOCOL_VERSION = 1;
/** Bytes of stdin that may be sent at once; CREDIT grants more. */
export const STDIN_WINDOW = 65_536;
const MAX_START = 4 * 1024 * 1024;

/** Kernel numbers of the resources (the same on x86-64 and arm64), `getrlimit(2)`. */
const RESOURCE = { cpu: 0, fsize: 1, data: 2, core: 4, nproc: 6, nofile: 7 } as const;
const TAG = {
  argument: 1,
  variable: 2,
  cwd: 3,
  wallTime: 4,
  output: 5,
  onOutput: 6,
  rlimit: 7,
  exec: 8,
  stdin: 9,
  oomFile: 10,
  act: 12,
  profile: 13,
} as const;

/** Everything the init must know of a command. Times in milliseconds, sizes in bytes. */
export interface StartMessage {
  readonly argv: readonly string[];
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly wallTime: number;
  /** Kept of each of stdout and stderr. */
  readonly outputLimit: number;
  readonly onOutput: 'drop' | 'kill';
  readonly rlimits: RlimitPlan;
  /** Landlock: only these files, and what lies in these folders, may be executed; null: anything. */
  readonly exec: readonly string[] | null;
  /** The loaded AppArmor profile that confines the command; null: whatever confines the init. */
  readonly profile: string | null;
  /** Whether STDIN frames will come; /dev/null otherwise. */
  readonly stdin: boolean;
  /** `argv` is an act of the init's own (native/act.c), not a program. */
  readonly act: boolean;
  /** Files inside that count the kernel's memory kills: memory.events, memory.oom_control. */
  readonly oomFiles: readonly string[];
}

/** Which part of a start failed; native/init.h numbers them. */
export type StartStage = 'working directory' | 'rlimit' | 'landlock' | 'exec' | 'fork' | 'pipes' | 'apparmor';
const STAGES: Readonly<Record<number, StartStage>> = {
  1: 'working directory',
  2: 'rlimit',
  3: 'landlock',
  4: 'exec',
  5: 'fork',
  6: 'pipes',
  7: 'apparmor',
};

export interface ReadyMessage {
  readonly version: number;
  /** Landlock's ABI inside, 0 without it. */
  readonly landlock: number;
}

export interface FailedMessage {
  readonly stage: StartStage;
  readonly errno: number;
  readonly subject: string;
}

/** Bits of EXIT's flags: why the init ended the command. */
export const EXIT_FLAG = { wallTime: 1, stdout: 2, stderr: 4, requested: 8, shutdown: 16 } as const;

export interface ExitMessage {
  readonly waitStatus: number;
  readonly flags: number;
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  /** Milliseconds. */
  readonly cpuUser: number;
  readonly cpuSystem: number;
  readonly duration: number;
  /** Bytes, of the largest process. */
  readonly maxRss: number;
  /** Memory kills counted in `oomFiles`; null when none could be read. */
  readonly oomKills: number | null;
}

/** START as frames. Throws RangeError when the arguments and variables are too many, or hold a NUL byte. */
export function encodeStart(id: number, start: StartMessage): readonly Buffer[] {
  const records = [
    ...start.argv.map((argument) => text(TAG.argument, argument)),
    ...Object.entries(start.env).map(([name, value]) => text(TAG.variable, `${name}=${value}`)),
    text(TAG.cwd, start.cwd),
    record(TAG.wallTime, u64(start.wallTime)),
    record(TAG.output, Buffer.concat([u64(start.outputLimit), u64(start.outputLimit)])),
    record(TAG.onOutput, Buffer.of(start.onOutput === 'kill' ? 1 : 0)),
    record(TAG.stdin, Buffer.of(start.stdin ? 1 : 0)),
    ...(start.act ? [record(TAG.act, Buffer.of(1))] : []),
    ...rlimits(start.rlimits),
    ...(start.exec ?? []).map((path) => text(TAG.exec, path)),
    ...(start.profile === null ? [] : [text(TAG.profile, start.profile)]),
    ...start.oomFiles.map((path) => text(TAG.oomFile, path)),
  ];
  const bytes = Buffer.concat(records);
  if (bytes.length > MAX_START) throw new RangeError('the arguments and variables are over 4 MiB');
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += MAX_PAYLOAD) {
    const more = at + MAX_PAYLOAD < bytes.length ? 1 : 0;
    frames.push(encodeFrame(FRAME.start, more, id, bytes.subarray(at, at + MAX_PAYLOAD)));
  }
  return frames;
}

export function encodeSignal(id: number, signal: number): Buffer {
  const payload = Buffer.alloc(4);
  payload.writeUInt32LE(signal);
  return encodeFrame(FRAME.signal, 0, id, payload);
}

export function decodeReady(payload: Buffer): ReadyMessage {
  expectSize(payload, 12, 'READY');
  const pid = payload.readUInt32LE(8);
  if (pid !== 1) throw new ProtocolError(`the init is process ${String(pid)}, not 1`);
  return { version: payload.readUInt32LE(0), landlock: payload.readUInt32LE(4) };
}

export function decodeFailed(stage: number, payload: Buffer): FailedMessage {
  const name = STAGES[stage];
  if (name === undefined || payload.length < 4) throw new ProtocolError('FAILED makes no sense');
  return { stage: name, errno: payload.readUInt32LE(0), subject: payload.toString('utf8', 4) };
}

/** Whether anything but the init runs. */
export function decodePong(payload: Buffer): boolean {
  expectSize(payload, 1, 'PONG');
  return payload.readUInt8(0) !== 0;
}

export function decodeCredit(payload: Buffer): number {
  expectSize(payload, 4, 'CREDIT');
  return payload.readUInt32LE(0);
}

export function decodeExit(payload: Buffer): ExitMessage {
  expectSize(payload, 64, 'EXIT');
  const number = (offset: number): number => Number(payload.readBigUInt64LE(offset));
  const oomKills = payload.readUInt32LE(56);
  return {
    waitStatus: payload.readUInt32LE(0),
    flags: payload.readUInt32LE(4),
    stdoutBytes: number(8),
    stderrBytes: number(16),
    cpuUser: number(24) / 1000,
    cpuSystem: number(32) / 1000,
    maxRss: number(40) * 1024,
    duration: number(48) / 1000,
    oomKills: oomKills === 0xffffffff ? null : oomKills,
  };
}

function rlimits(plan: RlimitPlan): readonly Buffer[] {
  return (Object.keys(RESOURCE) as (keyof typeof RESOURCE)[]).flatMap((name) => {
    const value = plan[name];
    if (value === null) return [];
    const head = Buffer.alloc(8);
    head.writeUInt32LE(RESOURCE[name]);
    // SIGXCPU at the soft limit can be caught; SIGKILL at the hard one, a second later, can't.
    const hard = name === 'cpu' ? value + 1 : value;
    return [record(TAG.rlimit, Buffer.concat([head, u64(value), u64(hard)]))];
  });
}

function record(tag: number, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(tag, 0);
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

function text(tag: number, value: string): Buffer {
  if (value.includes('\0')) throw new RangeError('an argument, variable or path holds a NUL byte');
  return record(tag, Buffer.from(value));
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(Math.ceil(value)));
  return bytes;
}

function expectSize(payload: Buffer, size: number, name: string): void {
  if (payload.length !== size) throw new ProtocolError(`${name} has ${String(payload.length)} bytes`);
}
