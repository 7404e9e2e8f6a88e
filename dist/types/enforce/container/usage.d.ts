import { type Engine } from './engine.js';
import { type CgroupReading } from '../account/cgroup.js';
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
export declare function meterOf(engine: Engine, id: string): Promise<Meter>;
