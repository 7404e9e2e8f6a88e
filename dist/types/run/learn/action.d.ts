import type { EventOf } from '../../audit/events.js';
/** A limit whose use a log holds. */
export type UsedLimit = 'wall-time' | 'cpu-time' | 'memory' | 'pids' | 'output';
/** Something that a recorded run did, as far as a policy has a say in it. */
export type Action = {
    readonly kind: 'command';
    readonly argv: readonly string[];
    /** Relative to the workspace; null: elsewhere. */
    readonly directory: string | null;
}
/** A name that was resolved. */
 | {
    readonly kind: 'name';
    readonly host: string;
} | {
    readonly kind: 'connection';
    /** null: a literal address was dialled. */
    readonly host: string | null;
    /** null: a public address of a named host, which is another one tomorrow. */
    readonly address: string | null;
    readonly port: number;
    readonly protocol: EventOf<'connection'>['protocol'];
}
/** A folder's path ends in `/`. */
 | {
    readonly kind: 'write' | 'output';
    readonly path: string;
}
/** Milliseconds, bytes or a count; the most that any command used. */
 | {
    readonly kind: 'limit';
    readonly limit: UsedLimit;
    readonly used: number;
};
/** An action and how much speaks for it. */
export interface Evidence {
    readonly action: Action;
    /** The phase that held. */
    readonly phase: string | null;
    /** How often it was recorded. */
    readonly times: number;
    /** Ids of the runs in which it was. */
    readonly runs: ReadonlySet<string>;
    /** Why it is nothing to learn from, whatever a policy would say; null: it may be. */
    readonly unfit: Unfit | null;
}
/** `secret`: the action's own text must not be repeated either. */
export interface Unfit {
    readonly reason: string;
    readonly secret: boolean;
}
/** An action in a few words, much as one would ask `explain` about it. Holds the code's own text. */
export declare function actionText(action: Action): string;
/** An amount of a limit in its own unit. */
export declare function usedText(limit: UsedLimit, value: number): string;
