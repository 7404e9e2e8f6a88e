import type { Shell } from './reading.js';
export declare function isBuiltin(name: string, shell: Shell): boolean;
