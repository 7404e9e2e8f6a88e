import type { CgroupReading } from './cgroup.js';
/** What a sandbox has used, told apart by command as far as its cgroup lets it be told. */
export interface Ledger {
    /** A command begins: what had been counted by then. `leave` is to follow, whatever comes. */
    begin(): Promise<CgroupReading>;
    /** A command has ended: what has been counted by now. */
    end(): Promise<CgroupReading>;
    leave(): void;
}
/**
 * Where the last command ended the next one begins, for nothing runs in between: that saves a look, which costs as much
 * as a tenth of a small command. A command that begins beside others has a look of its own.
 */
export declare function openLedger(read: () => CgroupReading | Promise<CgroupReading>): Ledger;
