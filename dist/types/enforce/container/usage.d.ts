import { type CgroupReading } from './cgroup.js';
import { type Engine } from './engine.js';
/** Looks at what a container uses, through its cgroup where it can be seen from here, else through the engine. */
export interface Meter {
    /** What has been counted since the container began. */
    read(): Promise<CgroupReading>;
    /** CPU time of the whole container so far, in microseconds. */
    cpuTime(): Promise<number | null>;
    /** Kills all of the container past the engine; false when that can't be done from here. */
    kill(): Promise<boolean>;
}
/**
 * The meter of a running container.
 *
 * @throws EngineError when the cgroup can't be found and the engine doesn't tell either
 */
export declare function meterOf(engine: Engine, id: string): Promise<Meter>;
/**
 * Calls `onReached` once the container has used `limit` milliseconds of CPU time since `from` (microseconds), or when
 * it can't be told any more: a limit that can't be held ends the command. Looks again when it could be reached
 * at the earliest, all `cpus` being busy.
 *
 * @returns stops watching
 */
export declare function watchCpuTime(meter: Meter, limit: number, cpus: number, from: number, onReached: () => void): () => void;
