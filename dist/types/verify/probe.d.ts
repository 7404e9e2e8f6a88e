import type { Ended } from '../enforce/sandbox.js';
/** What an act has to come to, for the sandbox to be as the policy says. */
export type Want = 
/** Every step of it is let through. */
{
    readonly kind: 'works';
}
/** It is tried for what it leaves; how it goes by itself is all the same. */
 | {
    readonly kind: 'tried';
}
/** Some step of it is refused. */
 | {
    readonly kind: 'refused';
}
/** It is refused with one of these errors and no other. */
 | {
    readonly kind: 'fails';
    readonly errnos: readonly number[];
} | {
    readonly kind: 'equals';
    readonly text: string;
}
/** It works, and what it says matches this expression. */
 | {
    readonly kind: 'matches';
    readonly pattern: string;
}
/** It works, and what it says is something else. */
 | {
    readonly kind: 'differs';
    readonly from: string;
}
/** Whether or not it works, this isn't in what it says. */
 | {
    readonly kind: 'hides';
    readonly text: string;
}
/** It is refused before it has come to this number. */
 | {
    readonly kind: 'below';
    readonly number: number;
}
/** The kernel ends it for its memory, or gives it no more. */
 | {
    readonly kind: 'no-memory';
}
/** It uses at most so many of the machine's processors. */
 | {
    readonly kind: 'processors';
    readonly most: number;
    readonly of: number;
} | {
    readonly kind: 'ended';
    readonly as: Ended;
} | {
    readonly kind: 'output';
    readonly kept: number;
    readonly truncated: boolean;
    readonly ended: Ended['kind'];
};
/** One thing that is tried. */
export type Trial = 
/** Inside, by the init's own act (native/act.c). Times in milliseconds, sizes in bytes. */
{
    readonly by: 'act';
    readonly argv: readonly string[];
    readonly wallTime?: number;
    readonly outputLimit?: number;
    /** What isn't done by then is given up: the machine is too slow to try it in seconds. */
    readonly patience?: number;
    readonly want: Want;
}
/** Held against `commands`, as it would be before a start. */
 | {
    readonly by: 'command';
    readonly argv: readonly string[];
    readonly permitted: boolean;
}
/** Held against `inputs`. */
 | {
    readonly by: 'input';
    readonly name: string;
    readonly value: string;
    readonly permitted: boolean;
}
/** Looked at when everything inside has ended: what becomes of a path of the workspace. */
 | {
    readonly by: 'taking-out';
    readonly path: string;
    readonly fate: 'comes-out' | 'stays' | 'unseen' | 'output';
}
/** Known of the open sandbox. */
 | {
    readonly by: 'fact';
    readonly name: 'image digest';
    readonly is: string;
};
/** Trials that all have to go as wanted, and what they are in words. */
export interface Part {
    readonly says: string;
    readonly trials: readonly Trial[];
}
/** A forbidden act and its permitted twin, made from one value of one clause. */
export interface Probe {
    readonly clause: string;
    /** The value that it was made from, as text. */
    readonly value: string;
    readonly forbidden: Part;
    readonly permitted: Part;
    /** What of the value was not tried as it stands; null when all was. */
    readonly note: string | null;
    /** What is forbidden may end the sandbox as a whole, so that its twin is tried before it. */
    readonly last?: true;
}
/** What could not be probed, and why. */
export interface NotProbed {
    readonly clause: string;
    readonly value: string;
    readonly reason: string;
}
/** What can be probed of some values, and what can't. */
export type Found = readonly (Probe | NotProbed)[];
export interface Derived {
    readonly probes: readonly Probe[];
    readonly notProbed: readonly NotProbed[];
}
export declare const WORKS: Want;
export declare const REFUSED: Want;
export declare function act(argv: readonly (string | number)[], want: Want): Trial;
export declare function part(says: string, ...trials: readonly Trial[]): Part;
/** A probe of a clause's value, all of which is tried. */
export declare function probe(clause: string, value: string, forbidden: Part, permitted: Part, note?: string | null): Probe;
export declare function derived(all: Found): Derived;
