import type { Limits, Protocol, Request, ResolvedPolicy } from '../policy/resolved.js';
import { type SettingClause } from './settings.js';
export type NumericLimit = Exclude<keyof Limits, 'onOutput'>;
/**
 * What may be asked of a policy to tell two apart: everything that `explain` can be asked, and what enforcers ask
 * while a command runs.
 */
export type Question = Request
/** Speaking a protocol on a connection, as the wire shows it. */
 | {
    readonly kind: 'speak';
    readonly target: string;
    readonly protocol: Protocol;
}
/** Connecting to a name that resolves to this address. */
 | {
    readonly kind: 'resolve';
    readonly target: string;
    readonly address: string;
}
/** Connecting with the name hidden in an encrypted ClientHello. */
 | {
    readonly kind: 'hide';
    readonly target: string;
}
/** Seeing the host's own value of a variable, rather than one that the policy sets. */
 | {
    readonly kind: 'inherit';
    readonly name: string;
}
/** Starting a program from a writable path, having a path copied out, having it carried to the next step. */
 | {
    readonly kind: 'execute' | 'output' | 'carry';
    readonly path: string;
}
/** Using this much; times in milliseconds, sizes in bytes. */
 | {
    readonly kind: 'limit';
    readonly limit: NumericLimit;
    readonly value: number;
}
/** Being under a setting that no single request shows. */
 | {
    readonly kind: 'setting';
    readonly clause: SettingClause;
    readonly value: string;
};
/** Whether a policy permits what is asked. Decided by `src/decide` wherever that decides at run time. */
export declare function permits(policy: ResolvedPolicy, question: Question): Promise<boolean>;
/** A question in a few words. It may hold a policy's text: whoever prints it makes that visible. */
export declare function questionText(question: Question): string;
