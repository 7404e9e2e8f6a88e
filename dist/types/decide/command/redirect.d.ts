import type { SyntaxNode } from 'unbash';
import { type Place } from './scope.js';
export type Redirection = Extract<SyntaxNode, {
    type: 'Redirect' | 'HereString' | 'HereDoc';
}>;
/** What a command reads from its standard input: nothing said, a text that is known, or something else. */
export type Input = {
    readonly from: 'outside';
} | {
    readonly from: 'text';
    readonly text: string;
} | {
    readonly from: 'unknown';
};
/** Reads redirections: their targets may hold commands. Gives what standard input becomes. */
export declare function readRedirects(redirects: readonly Redirection[], place: Place): Input;
