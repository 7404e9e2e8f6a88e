import type { ResolvedPolicy } from '../../policy/resolved.js';
import { allow, type Decision } from '../decision.js';

/**
 * The decision of a policy that lets any program be started and looks for no pattern: it is the same for every
 * command line, so none has to be read. null for any other policy.
 */
export function anyProgram({ commands }: ResolvedPolicy): Decision | null {
  return commands.allow === null && commands.denyPatterns.length === 0
    ? allow('commands.allow', ANY_PROGRAM)
    : null;
}

export const ANY_PROGRAM = 'The policy lets any program be started.';
