import { type FindingsReport } from './findings.js';
/**
 * Findings as GitHub workflow commands: the runner makes annotations of them. One line each; text from
 * policies can't end a line or a property, so it can't begin a command of its own.
 */
export declare function github(report: FindingsReport): string;
/** As the runner decodes it: percent first, then what would end the line. */
export declare function escapeData(text: string): string;
/** A property's value: also what would end the property. */
export declare function escapeProperty(text: string): string;
