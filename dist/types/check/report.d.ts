import type { Finding, Location } from '../policy/finding.js';
import type { CheckRule } from './rules.js';
/** A finding of a rule about a changed file. */
export declare function finding(rule: CheckRule, location: Location, message: string, more?: Pick<Finding, 'help' | 'related'>): Finding;
/** A file as a whole. */
export declare function wholeFile(file: string): Location;
/** A stretch of one line, by 0-based columns. `offset` counts within the line: the file may be known only in parts. */
export declare function onLine(file: string, line: number, from: number, to: number): Location;
