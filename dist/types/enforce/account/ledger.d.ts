import type { CgroupReading } from './cgroup.js';
/** What a sandbox has used, told apart by command as far as its cgroup lets it be told. */
export interface Ledger {
    /** Runs a command, which is told what had been counted when it began. */
    during<T>(command: (before: CgroupReading) => Promise<T>): Promise<T>;
    /** A command has ended: what has been counted by now. */
    end(): Promise<CgroupReading>;
}
/**
 * Where the last command ended the next one begins, for nothing runs in between: that saves a look, which costs as much
 * as a tenth of a small command. A command that begins beside others has a look of its own.
 */
export declare function openLedger(read: () => CgroupReading | Promise<CgroupReading>): Ledger;
