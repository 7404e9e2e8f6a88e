import { constants } from 'node:os';
import {
  act,
  part,
  probe,
  WORKS,
  type NotProbed,
  type Part,
  type Probe,
  type Want,
  type Found,
} from '../probe.js';
import type { Subject } from '../subject.js';

const MIB = 2 ** 20;
const PAGE = 4096;
/** Kernel numbers of the resources (native/act-limits.c takes them as they are). */
const RLIMIT = { cpu: 0, fsize: 1 } as const;
/** Longer times are not waited for, and more is neither filled, printed nor started. */
const PATIENCE = 3_000;
/** A virtual machine may have to get its memory first. */
const PATIENCE_FOR_MEMORY = 6_000;
const MOST = { output: 64 * MIB, filled: 256 * MIB, processes: 20_000, files: 1_000_000 } as const;

const nothing: Part = part('starts', act(['nothing'], WORKS));

/** Each limit at its own number: one over it is refused, what it permits isn't. */
export function limitProbes(subject: Subject): Found {
  return [
    ...timeProbes(subject),
    ...sizeProbes(subject),
    ...outputProbes(subject),
    ...countProbes(subject),
    ...processorProbes(subject),
    ...memoryProbes(subject),
  ];
}

function timeProbes({ plan }: Subject): readonly Probe[] {
  const { wallTime, cpuTime, cpus } = plan.limits;
  const waited = Math.min(wallTime, PATIENCE);
  const shortened = wallTime > PATIENCE ? 300 : waited;
  const note =
    wallTime > PATIENCE ? `the clock was tried at ${String(shortened)} ms, which the same init holds` : null;
  // Only where the time can surely be spent before the clock ends it, on a busy machine too.
  const burnt = cpuTime <= PATIENCE && wallTime >= (cpuTime / Math.min(1, cpus)) * 20;
  return [
    probe(
      'limits.wall-time',
      `${String(wallTime)} ms`,
      part(`sleeps on after ${String(shortened)} ms`, {
        by: 'act',
        argv: ['sleep', String(shortened + 3_000)],
        ...(shortened === wallTime ? {} : { wallTime: shortened }),
        want: { kind: 'ended', as: { kind: 'timed-out', limit: 'wall-time' } },
      }),
      part('sleeps for a moment', act(['sleep', 10], WORKS)),
      note,
    ),
    probe(
      'limits.cpu-time',
      `${String(cpuTime)} ms`,
      burnt
        ? part(
            `computes on after ${String(cpuTime)} ms`,
            act(['spin', 1, wallTime], {
              kind: 'ended',
              as: { kind: 'timed-out', limit: 'cpu-time' },
            }),
          )
        : part(
            'raises its own limit',
            act(['raise', RLIMIT.cpu], { kind: 'fails', errnos: [constants.errno.EPERM] }),
          ),
      part(
        'finds the limit as the policy has it',
        act(['rlimit', RLIMIT.cpu], {
          kind: 'matches',
          pattern: `^${String(Math.max(1, Math.ceil(cpuTime / 1000)))} `,
        }),
      ),
      burnt ? null : 'the number was read inside; the time itself was not spent',
    ),
  ];
}

function sizeProbes({ plan }: Subject): Found {
  const { fileSize, tmpSize, memory } = plan.limits;
  const file = probe(
    'limits.file-size',
    `${String(fileSize)} bytes`,
    part(
      'makes a file larger by one byte',
      act(['grow', '/tmp/sp-verify', fileSize + 1], { kind: 'fails', errnos: [constants.errno.EFBIG] }),
    ),
    part('makes a file of that size', act(['grow', '/tmp/sp-verify', fileSize], WORKS)),
  );
  const folders = plan.view.flatMap((entry) =>
    entry.kind === 'tmpfs' && entry.target !== '/run' ? [entry] : [],
  );
  const clause = 'limits.tmp-size';
  const filled = folders.map(({ target, size }): Probe | NotProbed => {
    const value = `${target}: ${String(size)} bytes`;
    const over = size + 2 * PAGE;
    // The kernel refuses at once what a file system can't hold at all; in several files it has to be filled.
    if (fileSize < over && (tmpSize > MOST.filled || tmpSize > memory / 2))
      return {
        clause,
        value,
        reason: `files are limited to ${String(fileSize)} bytes, and filling it with them would take the memory of the run`,
      };
    return probe(
      clause,
      value,
      part(
        `fills ${target} with more`,
        act(['fill', target, over, Math.min(fileSize, over)], {
          kind: 'fails',
          errnos: [constants.errno.ENOSPC],
        }),
      ),
      part(`puts a page into ${target}`, act(['fill', target, PAGE, PAGE], WORKS)),
    );
  });
  return [file, ...filled];
}

function outputProbes({ plan }: Subject): Found {
  const { output, onOutput } = plan.limits;
  const limit = output <= MOST.output ? output : MIB;
  const note = (at: number): string | null =>
    at === output ? null : `tried at ${String(at)} bytes, which the same init holds`;
  const small = Math.min(output, MIB);
  return [
    probe(
      'limits.output',
      `${String(output)} bytes`,
      over(limit, onOutput, output),
      within(limit, output),
      note(limit),
    ),
    probe('limits.on-output', onOutput, over(small, onOutput, output), within(small, output), note(small)),
  ];
}

/** Prints under a limit: the plan's own, unless it is another that the init is told for this once. */
function print(bytes: number, limit: number, output: number, want: Want): Part {
  const argv = ['print', String(bytes)];
  const says = `prints ${String(bytes)} bytes`;
  return part(says, { by: 'act', argv, ...(limit === output ? {} : { outputLimit: limit }), want });
}

function over(limit: number, onOutput: 'drop' | 'kill', output: number): Part {
  const ended = onOutput === 'kill' ? 'output-limit' : 'exited';
  return print(limit + 1, limit, output, { kind: 'output', kept: limit, truncated: true, ended });
}

function within(limit: number, output: number): Part {
  return print(limit, limit, output, { kind: 'output', kept: limit, truncated: false, ended: 'exited' });
}

function countProbes({ plan }: Subject): Found {
  const { pids, openFiles } = plan.limits;
  const few = Math.max(1, Math.min(200, Math.floor(pids * 0.75) - 4));
  return [
    pids > MOST.processes
      ? {
          clause: 'limits.pids',
          value: String(pids),
          reason: `more than ${String(MOST.processes)} processes are not started`,
        }
      : probe(
          'limits.pids',
          String(pids),
          part(
            `starts ${String(pids)} more processes`,
            act(['processes', pids], { kind: 'below', number: pids }),
          ),
          part(`starts ${String(few)}`, act(['processes', few], WORKS)),
        ),
    openFiles > MOST.files
      ? {
          clause: 'limits.open-files',
          value: String(openFiles),
          reason: `more than ${String(MOST.files)} files are not opened`,
        }
      : probe(
          'limits.open-files',
          String(openFiles),
          part(
            `opens ${String(openFiles + 1)} files`,
            act(['files', openFiles + 1], { kind: 'below', number: openFiles + 1 }),
          ),
          part(`opens ${String(openFiles)}`, act(['files', openFiles], WORKS)),
        ),
  ];
}

function processorProbes({ plan, outside }: Subject): Found {
  const { cpus } = plan.limits;
  const clause = 'limits.cpus';
  if (plan.cgroup.kind === 'none' || plan.cgroup.tree.cpus === null) return [];
  if (cpus >= outside.processors)
    return [
      {
        clause,
        value: String(cpus),
        reason: `this machine has ${String(outside.processors)} processors: nothing can use more`,
      },
    ];
  // On a busy machine one process gets little by itself: many of them get what they aren't kept from.
  const processes = Math.max(1, Math.min(8 * Math.ceil(cpus), plan.limits.pids - 4));
  return [
    probe(
      clause,
      String(cpus),
      part(
        `computes in ${String(processes)} processes at once`,
        act(['spin', processes, 1_000], { kind: 'processors', most: cpus, of: outside.processors }),
      ),
      part('computes for a moment', act(['spin', 1, 10], WORKS)),
    ),
  ];
}

function memoryProbes({ plan, outside }: Subject): Found {
  const { memory } = plan.limits;
  const clause = 'limits.memory';
  const value = `${String(memory)} bytes`;
  const over = memory + Math.max(64 * MIB, Math.floor(memory / 10));
  if (over + 512 * MIB > outside.freeMemory)
    return [
      {
        clause,
        value,
        reason: `this machine has ${String(outside.freeMemory)} bytes to spare, too few to go over it safely`,
      },
    ];
  return [
    {
      ...probe(
        clause,
        value,
        part(`uses ${String(over)} bytes`, {
          by: 'act',
          argv: ['memory', String(over)],
          patience: PATIENCE_FOR_MEMORY,
          want: { kind: 'no-memory' },
        }),
        memory < 8 * MIB
          ? nothing
          : part(
              `uses ${String(Math.min(memory / 4, 32 * MIB))} bytes`,
              act(['memory', Math.floor(Math.min(memory / 4, 32 * MIB))], WORKS),
            ),
      ),
      // The Sentry lies in the same cgroup, and ends with what it has inside.
      ...(plan.tier === 'gvisor' ? { last: true as const } : {}),
    },
  ];
}
