import type { CommandRule } from '../../policy/resolved.js';
import type { CommandContext } from './context.js';
import { baseName } from './program.js';
import type { Arg, StartedProgram } from './reading.js';

/**
 * Whether a rule's program is the one that would be started. A bare name means what PATH finds, so a path passes
 * under it only when it is that very file, known by that very name (programs like busybox do what their name says).
 */
export function namesProgram(rule: string, name: string, moved: boolean, context: CommandContext): boolean {
  const { programs } = context;
  if (!rule.includes('/')) {
    if (!name.includes('/')) return name === rule;
    if (!name.startsWith('/') || programs === undefined || baseName(name) !== rule) return false;
    return located(name, context) !== null && located(name, context) === found(rule, context);
  }
  if (rule.startsWith('/')) {
    if (!name.includes('/'))
      return found(name, context) !== null && found(name, context) === located(rule, context);
    if (!name.startsWith('/')) return false;
    if (programs !== undefined) {
      return located(name, context) !== null && located(name, context) === located(rule, context);
    }
    return !/(?:^|\/)\.\.(?:\/|$)/.test(name) && collapsed(name) === collapsed(rule);
  }
  if (!name.includes('/') || name.startsWith('/') || moved) return false;
  const path = relative(`${context.directory ?? ''}/${name}`);
  return path !== null && path === relative(rule);
}

function found(name: string, { programs }: CommandContext): string | null {
  const path = programs?.find(name) ?? null;
  return path === null ? null : (programs?.locate(path) ?? null);
}

function located(path: string, { programs }: CommandContext): string | null {
  return programs?.locate(path) ?? null;
}

function collapsed(path: string): string {
  return path.replace(/\/(?:\.?\/)+/g, '/');
}

/** A path relative to the workspace, tidied; null when it climbs, as links could lead anywhere then. */
function relative(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || parts.length === 0 ? null : parts.join('/');
}

/** The prefix of a rule that the arguments begin with: its index, -1 when the rule permits any, null when none does. */
export function matchedPrefix(rule: CommandRule, args: readonly Arg[]): number | null {
  if (rule.args === null) return -1;
  const index = rule.args.findIndex((prefix) => prefix.every((word, at) => args[at]?.value === word));
  return index < 0 ? null : index;
}

/** The rule that permits a program, and where it stands; null when none does. */
export function permittingRule(
  rules: readonly CommandRule[],
  program: StartedProgram,
  moved: boolean,
  context: CommandContext,
): { readonly index: number; readonly prefix: number } | null {
  for (const [index, rule] of rules.entries()) {
    if (!namesProgram(rule.run, program.name, moved, context)) continue;
    const prefix = matchedPrefix(rule, program.args);
    // A rule without arguments says nothing about what a program like strace would start.
    const spelt = prefix === null || prefix < 0 ? 0 : (rule.args?.[prefix]?.length ?? 0);
    if (prefix === null || (spelt === 0 && program.opaque !== null)) continue;
    return { index, prefix };
  }
  return null;
}
