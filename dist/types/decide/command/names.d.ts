/**
 * Why a variable may not be assigned; null when it may. `value` is the value where it is known.
 */
export declare function whyNotAssigned(name: string, value: string | null): string | null;
/** Whether a text is a plain name of a variable. */
export declare function isName(text: string): boolean;
