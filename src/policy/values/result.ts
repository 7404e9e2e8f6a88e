/** A value that was read, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rule: string; readonly message: string; readonly help?: string };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });

export const refuse = (rule: string, message: string, help?: string): Read<never> =>
  help === undefined ? { ok: false, rule, message } : { ok: false, rule, message, help };
