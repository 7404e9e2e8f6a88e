import { cgroupNamed, cgroupOf, killCgroup } from './cgroup.js';
import { ask, type Engine } from './engine.js';
import {
  NOTHING_READ,
  readCgroup,
  readCpuTime,
  type CgroupFolders,
  type CgroupReading,
} from '../account/cgroup.js';

/** Looks at what a container uses, through its cgroup where it can be seen from here, else through the engine. */
export interface Meter {
  /** What has been counted since the container began. */
  read(): Promise<CgroupReading>;
  /** CPU time of the whole container so far, in milliseconds. */
  cpuTime(): Promise<number | null>;
  /** Kills all of the container past the engine; false when that can't be done from here. */
  kill(): Promise<boolean>;
}

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

async function cgroupByPid(engine: Engine, id: string): Promise<CgroupFolders | null> {
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
      ...NOTHING_READ,
      cpuUser: user / 1e6,
      cpuSystem: system / 1e6,
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
