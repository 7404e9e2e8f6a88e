import {
  cgroupNamed,
  cgroupOf,
  killCgroup,
  readCgroup,
  readCpuTime,
  type CgroupReading,
  type ContainerCgroup,
} from './cgroup.js';
import { ask, type Engine } from './engine.js';

/** Looks at what a container uses, through its cgroup where it can be seen from here, else through the engine. */
export interface Meter {
  /** What has been counted since the container began. */
  read(): Promise<CgroupReading>;
  /** CPU time of the whole container so far, in microseconds. */
  cpuTime(): Promise<number | null>;
  /** Kills all of the container past the engine; false when that can't be done from here. */
  kill(): Promise<boolean>;
}

const UNKNOWN: CgroupReading = {
  cpuUser: null,
  cpuSystem: null,
  peakMemory: null,
  peakPids: null,
  ioRead: null,
  ioWrite: null,
  oomKills: null,
};

/**
 * The meter of a running container.
 *
 * @throws EngineError when the cgroup can't be found and the engine doesn't tell either
 */
export async function meterOf(engine: Engine, id: string): Promise<Meter> {
  const cgroup = cgroupNamed(id) ?? (await cgroupByPid(engine, id));
  if (cgroup !== null) {
    return {
      read: async () => readCgroup(cgroup),
      cpuTime: async () => readCpuTime(cgroup),
      kill: () => killCgroup(cgroup),
    };
  }
  return engineMeter(engine, id);
}

async function cgroupByPid(engine: Engine, id: string): Promise<ContainerCgroup | null> {
  const { State } = await ask(engine, 'inspect the container', engine.docker.getContainer(id).inspect());
  return State.Pid > 0 ? cgroupOf(State.Pid, id) : null;
}

/** The engine's own statistics, for a tool that can't see the cgroups, as in a container. */
function engineMeter(engine: Engine, id: string): Meter {
  const read = async (): Promise<CgroupReading> => {
    const stats = await ask(
      engine,
      'read the container’s statistics',
      engine.docker.getContainer(id).stats({ stream: false, 'one-shot': true }),
    );
    const io = (operation: string): number | null => {
      const entries = stats.blkio_stats?.io_service_bytes_recursive as
        readonly { op: string; value: number }[] | null | undefined;
      return entries === null || entries === undefined
        ? null
        : entries
            .filter((entry) => entry.op.toLowerCase() === operation)
            .reduce((sum, entry) => sum + entry.value, 0);
    };
    const { usage_in_usermode: user, usage_in_kernelmode: system } = stats.cpu_stats.cpu_usage;
    return {
      ...UNKNOWN,
      cpuUser: Math.round(user / 1000),
      cpuSystem: Math.round(system / 1000),
      // Only version 1's cgroups give it here.
      peakMemory: (stats.memory_stats as { max_usage?: number }).max_usage ?? null,
      ioRead: io('read'),
      ioWrite: io('write'),
    };
  };
  return {
    read,
    cpuTime: async () => {
      const { cpuUser, cpuSystem } = await read();
      return cpuUser === null || cpuSystem === null ? null : cpuUser + cpuSystem;
    },
    kill: () => Promise.resolve(false),
  };
}

/** The longest and the shortest time between two looks at the CPU time, in milliseconds. */
const LONGEST = 1000;
const SHORTEST = 20;

/**
 * Calls `onReached` once the container has used `limit` milliseconds of CPU time since `from` (microseconds), or when
 * it can't be told any more: a limit that can't be held ends the command. Looks again when it could be reached
 * at the earliest, all `cpus` being busy.
 *
 * @returns stops watching
 */
export function watchCpuTime(
  meter: Meter,
  limit: number,
  cpus: number,
  from: number,
  onReached: () => void,
): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const look = async (): Promise<void> => {
    const now = await meter.cpuTime();
    if (stopped) return;
    const left = now === null ? 0 : limit - (now - from) / 1000;
    if (left <= 0) {
      stopped = true;
      onReached();
      return;
    }
    wait(left);
  };
  const wait = (left: number): void => {
    const next = Math.min(LONGEST, Math.max(SHORTEST, left / Math.max(cpus, 0.1)));
    timer = setTimeout(() => {
      // The engine's meter may fail when the engine is gone; the command's end is then told by its stream.
      look().catch(() => {
        if (!stopped) wait(LONGEST);
      });
    }, next);
    timer.unref();
  };
  wait(limit);
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}
