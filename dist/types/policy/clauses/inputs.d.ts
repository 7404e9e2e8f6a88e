import type { NodePath } from '../finding.js';
import type { Input } from '../generated/policy.js';
import type { InputRule } from '../resolved.js';
import { type Reading } from './reading.js';
/** The variable in which an input reaches the command: `issue-title` in INPUT_ISSUE_TITLE. */
export declare function inputVariable(name: string): string;
/** Reads `inputs`. */
export declare function readInputs(reading: Reading, path: NodePath, source: Readonly<Record<string, Input>>): Readonly<Record<string, InputRule>>;
