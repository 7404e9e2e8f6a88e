import type { Commands } from '../resolved.js';
import { type Comparison } from './comparison.js';
export declare function commandsWithin({ child, parent, wider }: Comparison): void;
export declare function meetCommands(one: Commands, other: Commands): Commands;
